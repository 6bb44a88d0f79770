"""A server that ends and starts again loses nothing: the address says what is on the screen, and the page opens from it."""

from playwright.sync_api import Browser, Page, expect

from tools.browser import free_port, served, settle, watched

BACK = 60_000  # ms: Streamlit waits longer from try to try before it asks for its server again
GROWTH = "More people each month (%)"


def growth(page: Page):
    return page.get_by_label(GROWTH).and_(page.get_by_role("spinbutton"))


def reopened(page: Page) -> None:
    """Wait until the page has been opened anew."""
    page.wait_for_function("() => !window.old", timeout=BACK)
    page.wait_for_selector("[data-testid=stApp]")
    settle(page)


def test_pages_that_were_open_come_back_with_the_same_offer_language_and_view(browser: Browser):
    port = free_port()
    window = watched(browser, viewport={"width": 1280, "height": 900}, locale="en-GB")
    with served(port=port) as address:
        check, compare = window.new_page(), window.new_page()
        check.goto(f"{address}/?lang=en&offer=green-points-instalments&growth=10&show=people&b=green-points")
        compare.goto(f"{address}/compare?lang=zh&offer=loyalty-card&b=green-points")
        settle(check)
        growth(check).fill("33")
        check.keyboard.press("Enter")
        expect(check.locator(".live .sentence")).to_contain_text("33%")
        check.wait_for_url("**growth=33**")
        settle(compare)
        there = check.url, compare.url
    for page in (check, compare):
        page.evaluate("() => { window.old = true; }")
    growth(check).fill("34")  # nobody is there to take it
    check.keyboard.press("Enter")
    with served(port=port):
        for page in (check, compare):
            reopened(page)
        assert (check.url, compare.url) == (there[0].replace("growth=33", "growth=34"), there[1])
        expect(check.locator(".live .sentence")).to_contain_text("34%")
        expect(compare.locator(".compared")).to_have_count(2)
        growth(check).fill("44")
        check.keyboard.press("Enter")
        check.wait_for_url("**growth=44**b=green-points**")
    window.close()

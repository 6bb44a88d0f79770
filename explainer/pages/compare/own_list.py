"""Bring your own list: a file with many offers, what is wrong with it, the same numbers for every row, files to keep."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import streamlit as st

from explainer.listing.cell import MOST_BYTES, MOST_ROWS, ListError
from explainer.listing.complaints import file_text, ignored_text
from explainer.listing.files import problems_csv, results_csv, results_xlsx, template_csv, template_xlsx
from explainer.listing.reading import Listed, Problem, read_list
from explainer.listing.results import Result, compute_rows, depends, least_first
from explainer.pages.compare.own_list_tables import problem_table, result_table, row_name
from explainer.site.frame import notice
from explainer.site.state import of_visit, open_on_check, today
from explainer.words.text import Words

CSS = f"<style>{Path(__file__).with_name('own_list.css').read_text(encoding='utf-8')}</style>"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
ON_PAGE = 25  # results shown at once
PROBLEMS = 12  # problems shown; all of them are in a file
PAGE = "own-list-page"  # the key of the pages of results


@dataclass(frozen=True)
class Kept:
    """A list and its results, for as long as the visit lasts; the file itself is not kept."""

    listed: Listed
    results: tuple[Result, ...]


@dataclass
class OwnList:
    """The list of this visit, if any; why the last file was refused, if it was; and which file was taken last."""

    kept: Kept | None = None
    refused: ListError | None = None
    file_id: str = ""


def show_own_list(words: Words) -> None:
    """The section: what it is, the template, the file, and what came of it."""
    st.html(CSS)
    st.html(f'<style>.stApp {{ --choose: "{words("list-choose")}"; }}</style>')
    st.header(words("list-title"), anchor="list")
    st.markdown(words("list-lead"))
    with st.container(key="own-list-take"):
        _template(words)
        _file(words)
    kept = of_visit(OwnList).kept
    if kept:
        found(kept, words)


def _template(words: Words) -> None:
    st.markdown(words("list-template-lead"))
    with st.container(horizontal=True):
        _download(words("list-template-xlsx"), lambda: template_xlsx(today(), words), "template.xlsx", XLSX)
        _download(words("list-template-csv"), lambda: template_csv(words), "template.csv", "text/csv")


def _download(label: str, make: Any, file: str, kind: str) -> None:
    """A file that is made when somebody asks for it."""
    st.download_button(label, make, file, kind, key=f"own-list-{file}", on_click="ignore", icon=":material/download:")


def _file(words: Words) -> None:
    """The file; a new one replaces the list if it is one, and leaves it as it is if not."""
    uploaded = st.file_uploader(words("list-file"), key="own-list-file")
    limits = words("list-limits", megabytes=words.number(MOST_BYTES / 1024**2), rows=words.number(MOST_ROWS))
    st.caption(limits + words.gap + words("list-privacy"))
    desk = of_visit(OwnList)
    if uploaded is None:
        desk.refused = None
    elif uploaded.file_id != desk.file_id:
        _take(uploaded.getvalue(), desk, words)
        desk.file_id = uploaded.file_id
    if desk.refused:
        kept = words.gap + words("list-kept") if desk.kept else ""
        notice(file_text(desk.refused, words) + kept)


def _take(data: bytes, desk: OwnList, words: Words) -> None:
    """Read and compute a file; what was there before stays if it cannot be read."""
    desk.refused = None
    try:
        listed = read_list(data)
    except ListError as error:
        desk.refused = error
        return
    results: list[Result] = []
    bar = st.progress(0.0)
    for done in compute_rows(listed):
        results.append(done)
        bar.progress(len(results) / len(listed.rows), words("list-working", row=str(done.row.number)))
    bar.empty()
    _first_page()
    desk.kept = Kept(listed, tuple(results))


def found(kept: Kept, words: Words) -> None:
    """How many rows are computed, what is wrong with the others, what to look at again, and the results."""
    listed = kept.listed
    bad = len({problem.row for problem in listed.problems})
    said = [words("list-found", good=len(kept.results))]
    said += [words("list-found-problems", bad=bad)] if bad else []
    said += [ignored_text(listed.ignored, words)] if listed.ignored else []
    notice(words.gap.join(said))
    if listed.problems:
        st.subheader(words("list-problems"), anchor="list-problems")
        _problems(listed.problems, words("list-head-problem"), "problems.csv", words)
    if listed.doubts:
        st.subheader(words("list-doubts"), anchor="list-doubts")
        _problems(listed.doubts, words("list-head-doubt"), "doubts.csv", words)
    if kept.results:
        _results(kept.results, words)
    st.button(words("list-remove"), key="own-list-remove", on_click=_remove, icon=":material/delete:")


def _remove() -> None:
    """Callback: the list is gone; the file in the box stays there, and is not read again."""
    desk = of_visit(OwnList)
    desk.kept = desk.refused = None
    _first_page()


def _first_page() -> None:
    st.session_state.pop(PAGE, None)


def _problems(problems: tuple[Problem, ...], head: str, file: str, words: Words) -> None:
    """The first of them in a table; all of them in a file if they are more."""
    st.html(problem_table(problems[:PROBLEMS], head, words))
    if len(problems) > PROBLEMS:
        all_, shown = words.number(len(problems)), words.number(PROBLEMS)
        st.caption(words("list-problems-more", shown=shown, all=all_))
        _download(words("list-problems-file"), lambda: problems_csv(problems, words), file, "text/csv")


def _results(results: tuple[Result, ...], words: Words) -> None:
    """The finding, a page of the table, the way to a single offer, and the files with everything."""
    st.subheader(finding(results, words), anchor="list-results")
    if len(results) > 1:
        results = _ordered(results, words)
    pages = -(-len(results) // ON_PAGE)
    page = min(st.session_state.get(PAGE, 1), pages)
    shown = results[(page - 1) * ON_PAGE : page * ON_PAGE]
    st.html(result_table(shown, words))
    if pages > 1:
        first = (page - 1) * ON_PAGE + 1
        slots = {"first": first, "last": first + len(shown) - 1, "all": len(results)}
        st.caption(words("list-pages", **{name: words.number(n) for name, n in slots.items()}))
        st.pagination(pages, key=PAGE)
    _open_one(shown, words)
    day = today()
    with st.container(horizontal=True, key="own-list-files"):
        _download(words("list-xlsx"), lambda: results_xlsx(results, day, words), "results.xlsx", XLSX)
        _download(words("list-csv"), lambda: results_csv(results, day, words), "results.csv", "text/csv")
    st.caption(words("list-round-trip"))


def _ordered(results: tuple[Result, ...], words: Words) -> tuple[Result, ...]:
    """The results as they stand in the file, or those of which the least is there first."""
    names = {"file": words("list-order-file"), "least": words("list-order-least")}
    order = st.segmented_control(
        words("list-order"), list(names), format_func=names.__getitem__, default="file", key="own-list-order", required=True,
        on_change=_first_page, label_visibility="collapsed",
    )  # fmt: skip
    return tuple(sorted(results, key=least_first)) if order == "least" else results


def _open_one(shown: tuple[Result, ...], words: Words) -> None:
    """One of the offers on this page of the table, with all its figures."""
    with st.container(horizontal=True, vertical_alignment="bottom", key="own-list-one"):
        chosen = st.selectbox(
            words("list-one"), shown, format_func=lambda result: row_name(result, words), key="own-list-chosen", width=420
        )
        if st.button(words("list-open"), key="own-list-open") and chosen:
            open_on_check(chosen.row.handed_on)


def finding(results: tuple[Result, ...], words: Words) -> str:
    """How many of the offers depend on people who join later."""
    some, every = sum(map(depends, results)), len(results)
    if every == 1:
        return words("list-finding-one-needs") if some else words("list-finding-one-free")
    if some in (0, every):
        return (
            words("list-finding-all", all=words.number(every))
            if some
            else words("list-finding-none", all=words.number(every))
        )
    return words("list-finding-some", some=some, all=words.number(every))

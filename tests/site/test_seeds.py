"""A value of ours reaches the browser, also when the run that set it was ended early."""

from streamlit.testing.v1 import AppTest


def moved_on() -> None:
    """A run that is ended after the slider, then runs that come to their end."""
    import streamlit as st

    from explainer.site.seeds import begin_run, end_run, seed

    begin_run()
    seed("join", 12)
    st.slider("join", 0, 119, key="join")
    if "first" not in st.session_state:
        st.session_state["first"] = True
        st.stop()
    end_run()


def test_a_value_is_given_again_until_a_run_with_it_has_come_to_its_end():
    at = AppTest.from_function(moved_on).run().run()
    assert (at.slider[0].proto.set_value, at.slider[0].value) == (True, 12)
    at.run()
    assert (at.slider[0].proto.set_value, at.slider[0].value) == (False, 12)

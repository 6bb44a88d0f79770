"""Whose money? The front door: `streamlit run app.py`. What is answered before the script runs is in explainer/server."""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy comes: waiting threads would double the CPU of a rerun

import streamlit as st

from explainer.server.front import SCRIPT, middleware, routes

app = st.App(SCRIPT, routes=routes(), middleware=middleware())

"""The site: address, frame and controls that all pages share. Streamlit lives from here on."""

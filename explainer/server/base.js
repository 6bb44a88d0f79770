// Where the server answers. Streamlit would first look for it below the path of the page, where two requests are refused, and
// then ask what may speak to the page: on a slow line half a second. Only the page's own host may.
window.__streamlit = {
  BACKEND_BASE_URL: new URL(".", location.href).href,
  HOST_CONFIG: { allowedOrigins: [location.origin], useExternalAuthToken: false },
};

/* Placeholder for the stand-in of the browser's API in unit tests. */
export default {};

package id.sigap.gateway.route;

/** How a request's body travels to the service. */
public enum BodyMode {
    /** Read whole first: a slow sender holds no place in the service. For small bodies. */
    BUFFERED,
    /** Passed on as it comes, never held in memory. For uploads. */
    STREAMED
}

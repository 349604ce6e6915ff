package id.sigap.platform.api;

import java.util.List;

/**
 * What the code says of an endpoint.
 *
 * @param roles   empty where any signed-in account may call it
 * @param refuses ends of problem types
 */
record Endpoint(boolean secured, List<String> roles, boolean idempotent, List<String> refuses, boolean ownErrorFormat) {
}

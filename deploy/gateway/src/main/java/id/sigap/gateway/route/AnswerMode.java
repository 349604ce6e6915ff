package id.sigap.gateway.route;

/** How an answer comes. Both pass as they come; the cluster's routes, which limit the whole answer, must know the difference. */
public enum AnswerMode {
    /** Begins and ends within its time. */
    WHOLE,
    /** Stays open, as server-sent events do; only its beginning has a time limit, and each silence in it. */
    STREAM
}

package id.sigap.acceptance.bench.login;

import id.sigap.acceptance.bench.load.Client;
import id.sigap.acceptance.bench.load.Programs;
import java.io.IOException;

/** A server that signs people in. */
interface Contender {

    String title();

    /**
     * Starts it, and waits until it is ready.
     *
     * @return how long that took, in milliseconds
     */
    double start() throws IOException, InterruptedException;

    /** Signs in with the right password; answers the HTTP status. */
    Client.Answer signIn(int person);

    /** The same with a wrong one. */
    Client.Answer signInWrongly(int person);

    Client.Answer refresh(String refreshToken);

    String refreshToken(Client.Answer tokens);

    Programs.Program program();
}

package id.sigap.servers;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Signals to one process, by its id. */
public final class Signals {

    private Signals() {
    }

    /**
     * @param pid    of the process
     * @param signal its name without SIG: {@code STOP}, {@code CONT}, {@code KILL}, {@code TERM}, {@code INT}
     * @return whether the process was there to receive it
     */
    public static boolean send(long pid, String signal) {
        try {
            Process kill = new ProcessBuilder("sh", "-c", "kill -s \"$1\" \"$2\"", "kill", signal, Long.toString(pid))
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (!kill.waitFor(5, TimeUnit.SECONDS)) {
                kill.destroyForcibly();
                throw new ServerException("sending " + signal + " to " + pid + " hangs");
            }
            return kill.exitValue() == 0;
        } catch (IOException failed) {
            throw new ServerException("cannot send " + signal + " to " + pid, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ServerException("interrupted while sending " + signal + " to " + pid, interrupted);
        }
    }
}

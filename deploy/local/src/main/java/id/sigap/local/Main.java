package id.sigap.local;

import id.sigap.servers.ServerException;
import java.io.UncheckedIOException;
import java.util.List;

/** The launcher; the script {@code ./sigap} builds what is stale and then hands over to it. */
public final class Main {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private Main() {
    }

    public static void main(String[] arguments) {
        System.exit(status(List.of(arguments)));
    }

    private static int status(List<String> arguments) {
        try {
            return run(Context.ofProcess(), arguments.getFirst(), arguments.subList(1, arguments.size()));
        } catch (UsageException misused) {
            System.err.println(misused.getMessage());
            return MISUSED;
        } catch (LocalException | ServerException understood) {
            System.err.println();
            System.err.println(understood.getMessage());
            return FAILED;
        } catch (UncheckedIOException disk) {
            System.err.println(disk.getMessage() + ": " + disk.getCause());
            return FAILED;
        }
    }

    private static int run(Context context, String command, List<String> arguments) {
        return switch (command) {
            case "up" -> new Up(context).run(arguments);
            case "down" -> new Down(context).run(arguments);
            case "reset" -> new Down(context).reset(arguments);
            case "status" -> new Status(context).run(arguments);
            case "demo" -> new Acceptance(context).demo(arguments);
            case "bench" -> new Acceptance(context).bench(arguments);
            case "data" -> new Acceptance(context).data(arguments);
            case "ledger" -> new LedgerCheck(context).run(arguments);
            case "parked" -> new Parked(context).run(arguments);
            default -> throw new UsageException("there is no command " + command + "; ./sigap help lists them");
        };
    }
}

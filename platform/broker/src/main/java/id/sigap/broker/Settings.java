package id.sigap.broker;

import java.nio.file.Path;
import java.util.List;

/**
 * What the broker is told at its start.
 *
 * @param data           where its logs lie; formatted on the first start
 * @param port           clients' port on 127.0.0.1
 * @param controllerPort the controller's port on 127.0.0.1
 * @param plain          true: no login and no access rules, for quick tests of one part alone
 * @param tied           true: the process ends when its standard input does, so that it never outlives its parent
 * @param adminPassword  of the super user {@value #ADMIN}; not read where {@code plain}
 */
record Settings(Path data, int port, int controllerPort, boolean plain, boolean tied, String adminPassword) {

    static final String ADMIN = "admin";
    static final String PASSWORD_VARIABLE = "SIGAP_KAFKA_ADMIN_PASSWORD";
    static final String USAGE = """
            usage: LocalKafka DATA_DIRECTORY PORT CONTROLLER_PORT [--plain] [--tied]
            Unless --plain, the administrator's password is read from %s (letters and digits).""".formatted(PASSWORD_VARIABLE);

    Settings {
        if (!plain && (adminPassword == null || !adminPassword.matches("[A-Za-z0-9]{16,128}"))) {
            throw new IllegalArgumentException(PASSWORD_VARIABLE + " must hold 16 to 128 letters and digits");
        }
    }

    static Settings of(List<String> arguments, String adminPassword) {
        List<String> values = arguments.stream().filter(a -> !a.startsWith("--")).toList();
        List<String> flags = arguments.stream().filter(a -> a.startsWith("--")).toList();
        if (values.size() != 3 || !List.of("--plain", "--tied").containsAll(flags)) {
            throw new IllegalArgumentException(USAGE);
        }
        return new Settings(Path.of(values.get(0)).toAbsolutePath(), port(values.get(1)), port(values.get(2)),
                flags.contains("--plain"), flags.contains("--tied"), adminPassword);
    }

    private static int port(String text) {
        int port = Integer.parseInt(text);
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("no such port: " + port);
        }
        return port;
    }

    @Override
    public String toString() {
        return "Settings[data=%s, port=%d, controllerPort=%d, plain=%s, tied=%s]".formatted(data, port, controllerPort, plain, tied);
    }
}

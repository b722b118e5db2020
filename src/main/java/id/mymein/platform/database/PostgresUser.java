package id.mymein.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who the PostgreSQL server runs as. It refuses to run as root, so a root process hands it to {@code postgres} or
 * {@code nobody} by {@code setpriv}; an ordinary user keeps its own name. Either way the kernel is asked to shut the
 * server down when our process dies ({@code --pdeathsig}). The server is a session of its own ({@code setsid}): a Ctrl+C in
 * the terminal is for us, who end the server when the last request has been answered.
 */
final class PostgresUser {

    private final String ids;
    private final boolean root;

    private PostgresUser(String ids, boolean root) {
        this.ids = ids;
        this.root = root;
    }

    static PostgresUser choose() throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new PostgresUser("", false);
        }
        List<String> accounts = Files.readAllLines(Path.of("/etc/passwd"));
        return Stream.of("postgres", "nobody")
                .flatMap(name -> accounts.stream().filter(line -> line.startsWith(name + ":")))
                .map(line -> line.split(":"))
                .map(fields -> new PostgresUser(fields[2] + ":" + fields[3], true))
                .findFirst()
                .orElseThrow(
                        () -> new IOException("As root, MyMeIn needs a user 'postgres' or 'nobody' for the database"));
    }

    /** The words to put before a PostgreSQL program that works on {@code directory}. */
    List<String> prefix(Path directory) {
        List<String> words = new ArrayList<>(List.of("setsid", "setpriv", "--pdeathsig=INT"));
        if (root) {
            String[] id = ids.split(":");
            words.addAll(List.of("--reuid=" + id[0], "--regid=" + id[1], "--clear-groups"));
            if (!reachableByOthers(directory)) {
                // A directory below /root: may pass through, may not write anything that is not its own.
                words.addAll(List.of("--inh-caps=+dac_read_search", "--ambient-caps=+dac_read_search"));
            }
        }
        return words;
    }

    /**
     * Where the programs go: beside the data, but where another user must run them and cannot reach that (a directory below
     * {@code /root}), in the system's cache. The capability above does not help there: access(2) ignores it.
     */
    Path programs(Path home) {
        return root && !reachableByOthers(home.resolve("any")) ? Path.of("/var/cache/mymein") : home;
    }

    /** Gives a file or an empty directory to that user. */
    void own(Path path) throws IOException, InterruptedException {
        if (root) {
            int exit = new ProcessBuilder("chown", "-R", ids, path.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new IOException("could not hand " + path + " to the database's user");
            }
        }
    }

    private static boolean reachableByOthers(Path directory) {
        for (Path path = directory.toAbsolutePath().getParent(); path != null; path = path.getParent()) {
            try {
                if (!Files.getPosixFilePermissions(path).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                    return false;
                }
            } catch (IOException unreadable) {
                return false;
            }
        }
        return true;
    }
}

package id.mymein.newsletter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A mail server on loopback that keeps what it gets, refuses the addresses that it is told to, and hangs up when it is told to. */
public final class SmtpSink implements AutoCloseable {

    /**
     * A letter.
     *
     * @param envelope to which address it would be returned
     * @param connection the number of the one that it came over
     */
    public record Mail(String envelope, String to, String raw, int connection) {}

    /** Where newsletters come from: other letters of the house go their own way meanwhile. */
    static final String RETURNED = "pantul";

    private final ServerSocket door;
    private final boolean keeps;
    private final List<Mail> mails = new CopyOnWriteArrayList<>();
    private final Map<String, String> refusals = new ConcurrentHashMap<>();
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger untilHangUp = new AtomicInteger(Integer.MAX_VALUE);

    /** @param keeps false where letters are only counted */
    public SmtpSink(int port, boolean keeps) {
        this.keeps = keeps;
        try {
            door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::listen);
    }

    public int port() {
        return door.getLocalPort();
    }

    public List<Mail> mails() {
        return mails;
    }

    public int taken() {
        return taken.get();
    }

    /** @param answer such as {@code 550 5.1.1 no such user} */
    void refuse(String address, String answer) {
        refusals.put(address, answer);
    }

    /** Takes so many more letters that would be returned to {@link #RETURNED}, and of the last one does not say that it has it. */
    void hangUpAfter(int letters) {
        untilHangUp.set(letters);
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                Socket socket = door.accept();
                int connection = connections.incrementAndGet();
                Thread.ofVirtual().start(() -> talk(socket, connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket socket, int connection) {
        try (socket;
                InputStream in = new java.io.BufferedInputStream(socket.getInputStream());
                OutputStream out = socket.getOutputStream()) {
            say(out, "220 sink");
            String envelope = "";
            String to = "";
            for (String line = line(in); line != null; line = line(in)) {
                String verb = line.toUpperCase(java.util.Locale.ROOT);
                if (verb.startsWith("MAIL FROM")) {
                    envelope = address(line);
                    say(out, "250 ok");
                } else if (verb.startsWith("RCPT TO")) {
                    to = address(line);
                    say(out, refusals.getOrDefault(to, "250 ok"));
                } else if (verb.equals("DATA")) {
                    say(out, "354 go on");
                    String raw = data(in);
                    if (keeps) {
                        mails.add(new Mail(envelope, to, raw, connection));
                    }
                    taken.incrementAndGet();
                    if (envelope.startsWith(RETURNED) && untilHangUp.decrementAndGet() == 0) {
                        return;
                    }
                    say(out, "250 ok");
                } else {
                    say(out, verb.equals("QUIT") ? "221 bye" : "250 ok");
                }
            }
        } catch (IOException gone) {
            return;
        }
    }

    private static String address(String line) {
        return line.substring(line.indexOf('<') + 1, line.indexOf('>'));
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static @Nullable String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int sign = in.read(); sign >= 0; sign = in.read()) {
            if (sign == '\n') {
                return line.toString(StandardCharsets.UTF_8).stripTrailing();
            }
            line.write(sign);
        }
        return null;
    }

    private static String data(InputStream in) throws IOException {
        var all = new StringBuilder();
        for (String line = line(in); line != null && !line.equals("."); line = line(in)) {
            all.append(line.startsWith("..") ? line.substring(1) : line).append("\r\n");
        }
        return all.toString();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package id.mymein.distribution.connector;

import id.mymein.distribution.Access;
import id.mymein.distribution.ChannelKind;
import id.mymein.distribution.Connector;
import id.mymein.distribution.Post;
import id.mymein.distribution.Post.Remote;
import id.mymein.distribution.Reply;
import id.mymein.distribution.Setting;
import id.mymein.distribution.Shape;
import id.mymein.distribution.TextCount;
import id.mymein.distribution.connector.Api.Said;
import id.mymein.platform.outbound.Question;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/**
 * A Telegram channel, by the <a href="https://core.telegram.org/bots/api">Bot API</a> 9.2 (read 2026-11). A bot can neither list what
 * stands in a channel nor be asked the same twice without harm, so a person looks after what was interrupted. It may take away a
 * message of its own for 48 hours, or at any time where it may delete messages in the channel.
 */
@Component
class Telegram implements Connector {

    private static final int TEXT = 4096;
    private static final int CAPTION = 1024;
    private static final String CHAT = "kanal";

    private final Api api;

    Telegram(Api api) {
        this.api = api;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.TELEGRAM;
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                Setting.open(CHAT), Setting.secret("token"), Setting.usually("server", "https://api.telegram.org"));
    }

    @Override
    public Shape shape(Access access) {
        return new Shape(TEXT, CAPTION, TextCount.UNITS, false, 3, true);
    }

    @Override
    public Check check(Access access) {
        Question question = question(access, "getChat", Map.of("chat_id", access.get(CHAT)));
        return api.look(
                question,
                said -> {
                    if (said.body().path("ok").asBoolean(false)) {
                        return new Check.Works(said.text("/result/title"), null);
                    }
                    String why = Api.brief(said.text("/description"));
                    return said.status() == 401 || said.status() == 404
                            ? new Check.Fails("token", "distribution.reason.token", why, true)
                            : new Check.Fails(CHAT, "distribution.reason.place", why, said.status() < 500);
                },
                reason -> new Check.Fails("server", reason.key(), "", false));
    }

    @Override
    public OptionalLong followers(Access access) {
        return api.number(question(access, "getChatMemberCount", Map.of("chat_id", access.get(CHAT))), "/result");
    }

    @Override
    public Reply post(Access access, Post post) {
        Post.Picture picture = post.picture();
        if (picture == null) {
            var fields = fields(access, "text", post.text());
            return api.ask(question(access, "sendMessage", fields), said -> posted(access, said));
        }
        var form = new FormParts()
                .field("chat_id", access.get(CHAT))
                .field("caption", post.text())
                .picture("photo", picture);
        Question question = Question.post(address(access, "sendPhoto"), form.type(), form.bytes());
        return api.ask(question, said -> posted(access, said));
    }

    private Reply posted(Access access, Said said) {
        String id = said.text("/result/message_id");
        if (said.body().path("ok").asBoolean(false) && !id.isEmpty()) {
            return new Reply.Done(new Remote(id, publicAddress(access, said, id)));
        }
        return refused(said);
    }

    /** Channels with a name of their own are public: {@code https://t.me/<name>/<message>}. */
    private static String publicAddress(Access access, Said said, String id) {
        String name = said.text("/result/chat/username");
        String known = name.isEmpty() && access.get(CHAT).startsWith("@")
                ? access.get(CHAT).substring(1)
                : name;
        return known.isEmpty() ? "" : "https://t.me/" + known + "/" + id;
    }

    private static Reply refused(Said said) {
        String why = Api.brief(said.text("/description"));
        int seconds = said.body().at("/parameters/retry_after").asInt(0);
        if (seconds > 0) {
            return new Reply.Later(Duration.ofSeconds(seconds), "distribution.reason.busy");
        }
        boolean nowhere = why.toLowerCase(Locale.ROOT).contains("chat not found");
        return switch (said.status()) {
            case 401, 404 -> new Reply.Locked("distribution.reason.token", why);
            case 403 -> new Reply.Locked("distribution.reason.place", why);
            case 400, 413 ->
                nowhere
                        ? new Reply.Locked("distribution.reason.place", why)
                        : new Reply.Refused("distribution.reason.refused", why);
            default -> new Reply.Unknown("distribution.reason.nonsense");
        };
    }

    @Override
    public Reply edit(Access access, Post post, Remote remote) {
        boolean pictured = post.picture() != null;
        var fields = fields(access, pictured ? "caption" : "text", post.text());
        fields.put("message_id", remote.id());
        String method = pictured ? "editMessageCaption" : "editMessageText";
        return api.ask(question(access, method, fields), said -> {
            // It says that nothing was to be changed where it had been changed before.
            boolean same = said.text("/description").contains("message is not modified");
            return same ? new Reply.Done(remote) : posted(access, said);
        });
    }

    @Override
    public Reply delete(Access access, Remote remote) {
        Map<String, String> fields = Map.of("chat_id", access.get(CHAT), "message_id", remote.id());
        return api.ask(question(access, "deleteMessage", fields), said -> {
            boolean gone = said.text("/description").contains("message to delete not found");
            return gone || said.body().path("ok").asBoolean(false) ? new Reply.Done(remote) : refused(said);
        });
    }

    private static Map<String, String> fields(Access access, String name, String text) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("chat_id", access.get(CHAT));
        fields.put(name, text);
        return fields;
    }

    private Question question(Access access, String method, Map<String, String> fields) {
        return Question.post(address(access, method), "application/json", api.write(fields));
    }

    private static java.net.URI address(Access access, String method) {
        return access.at("server", "/bot" + access.get("token") + "/" + method);
    }
}

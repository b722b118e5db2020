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
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * A Facebook Page, by the <a href="https://developers.facebook.com/docs/pages-api/posts">Pages API</a>, Graph API v24.0 (read 2026-11).
 */
@Component
class FacebookPage implements Connector {

    private static final int TEXT = 63_206;
    private static final String PAGE = "halaman";

    private final Api api;

    FacebookPage(Api api) {
        this.api = api;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.FACEBOOK;
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                Setting.open(PAGE),
                Setting.secret("token"),
                Setting.usually("server", "https://graph.facebook.com/v24.0"));
    }

    @Override
    public Shape shape(Access access) {
        return new Shape(TEXT, TEXT, TextCount.CHARACTERS, false, 3, true);
    }

    @Override
    public Check check(Access access) {
        return Graph.check(api, access, PAGE, "/" + access.get(PAGE), "name");
    }

    @Override
    public OptionalLong followers(Access access) {
        return Graph.followers(api, access, "/" + access.get(PAGE));
    }

    @Override
    public Reply post(Access access, Post post) {
        Post.Picture picture = post.picture();
        if (picture == null) {
            var fields = Map.of("message", post.text(), "link", post.link().toString());
            return api.ask(Graph.post(access, "/" + access.get(PAGE) + "/feed", fields), FacebookPage::posted);
        }
        var form = new FormParts()
                .field("caption", post.text())
                .field("alt_text_custom", picture.alt())
                .field("access_token", access.get("token"))
                .picture("source", picture);
        Question photo =
                Question.post(access.at("server", "/" + access.get(PAGE) + "/photos"), form.type(), form.bytes());
        return api.ask(photo, FacebookPage::posted);
    }

    private static Reply posted(Said said) {
        String post = said.text("/post_id");
        String id = post.isEmpty() ? said.text("/id") : post;
        return said.ok() && !id.isEmpty() ? new Reply.Done(remote(id)) : Graph.refused(said);
    }

    private static Remote remote(String id) {
        return new Remote(id, "https://www.facebook.com/" + id);
    }

    @Override
    public Reply find(Access access, Post post) {
        var fields = Map.of(
                "fields", "id,message",
                "since", Long.toString(post.since().getEpochSecond()),
                "limit", "50");
        return api.ask(Graph.get(access, "/" + access.get(PAGE) + "/feed", fields), said -> {
            if (!said.ok()) {
                return Graph.refused(said);
            }
            for (JsonNode one : said.body().path("data")) {
                if (one.path("message").asString("").contains(post.link().toString())) {
                    return new Reply.Done(remote(one.path("id").asString("")));
                }
            }
            return new Reply.Absent();
        });
    }

    @Override
    public Reply edit(Access access, Post post, Remote remote) {
        return api.ask(
                Graph.post(access, "/" + remote.id(), Map.of("message", post.text())),
                said -> said.ok() ? new Reply.Done(remote) : Graph.refused(said));
    }

    @Override
    public Reply delete(Access access, Remote remote) {
        return Graph.delete(api, access, remote);
    }

    @Override
    public Reading read(Access access, Remote remote) {
        return Graph.read(api, access, remote, "message");
    }
}

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/**
 * An account on Threads, by its <a href="https://developers.facebook.com/docs/threads/posts">API</a> v1.0 (read 2026-11). A post can be
 * taken away, but not changed.
 */
@Component
class Threads implements Connector {

    private static final int TEXT = 500;

    private final Api api;

    Threads(Api api) {
        this.api = api;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.THREADS;
    }

    @Override
    public List<Setting> settings() {
        return List.of(Setting.secret("token"), Setting.usually("server", "https://graph.threads.net/v1.0"));
    }

    @Override
    public Shape shape(Access access) {
        return new Shape(TEXT, TEXT, TextCount.CHARACTERS, false, 1, true);
    }

    @Override
    public Check check(Access access) {
        return Graph.check(api, access, "token", "/me", "username");
    }

    @Override
    public OptionalLong followers(Access access) {
        return api.number(
                Graph.get(access, "/me/threads_insights", Map.of("metric", "followers_count")),
                "/data/0/total_value/value");
    }

    private TwoSteps steps() {
        return new TwoSteps(api, "/me/threads", "/me/threads_publish", "/me/threads", "text");
    }

    @Override
    public Reply post(Access access, Post post) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("text", post.text());
        Post.Picture picture = post.picture();
        fields.put("media_type", picture == null ? "TEXT" : "IMAGE");
        if (picture != null) {
            fields.put("image_url", picture.address().toString());
            fields.put("alt_text", picture.alt());
        }
        return steps().post(access, fields);
    }

    @Override
    public Reply find(Access access, Post post) {
        return steps().find(access, post, post.link().toString());
    }

    @Override
    public Reply delete(Access access, Remote remote) {
        return Graph.delete(api, access, remote);
    }

    @Override
    public Reading read(Access access, Remote remote) {
        return Graph.read(api, access, remote, "text");
    }
}

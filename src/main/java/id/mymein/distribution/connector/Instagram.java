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
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/**
 * A professional Instagram account, by its <a
 * href="https://developers.facebook.com/docs/instagram-platform/content-publishing">content publishing</a>, Graph API v24.0 (read
 * 2026-11). A post always has a picture, which the platform fetches from our public address; its caption cannot be changed and it
 * cannot be taken away by program, so a person does both. Addresses in a caption lead nowhere.
 */
@Component
class Instagram implements Connector {

    private static final int TEXT = 2200;
    private static final String ACCOUNT = "akun";

    private final Api api;

    Instagram(Api api) {
        this.api = api;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.INSTAGRAM;
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                Setting.open(ACCOUNT),
                Setting.secret("token"),
                Setting.usually("server", "https://graph.facebook.com/v24.0"));
    }

    @Override
    public Shape shape(Access access) {
        return new Shape(TEXT, TEXT, TextCount.CHARACTERS, true, 5, false);
    }

    @Override
    public Check check(Access access) {
        return Graph.check(api, access, ACCOUNT, "/" + access.get(ACCOUNT), "username");
    }

    @Override
    public OptionalLong followers(Access access) {
        return Graph.followers(api, access, "/" + access.get(ACCOUNT));
    }

    private TwoSteps steps(Access access) {
        String own = "/" + access.get(ACCOUNT);
        return new TwoSteps(api, own + "/media", own + "/media_publish", own + "/media", "caption");
    }

    @Override
    public Reply post(Access access, Post post) {
        Post.Picture picture = post.picture();
        if (picture == null) {
            return new Reply.Refused("distribution.reason.picture", "");
        }
        return steps(access)
                .post(
                        access,
                        Map.of(
                                "image_url", picture.address().toString(),
                                "caption", post.text(),
                                "alt_text", picture.alt()));
    }

    /** The caption has no address by which to tell it; the title stands in it. */
    @Override
    public Reply find(Access access, Post post) {
        return steps(access).find(access, post, post.title());
    }

    @Override
    public Reading read(Access access, Remote remote) {
        return Graph.read(api, access, remote, "caption");
    }
}

package id.mymein.distribution.connector;

import id.mymein.distribution.Access;
import id.mymein.distribution.Post;
import id.mymein.distribution.Post.Remote;
import id.mymein.distribution.Reply;
import id.mymein.distribution.connector.Api.Said;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Posting as Instagram and Threads want it: a container is made, which nobody sees, and then published. */
record TwoSteps(Api api, String make, String publish, String list, String textField) {

    Reply post(Access access, Map<String, String> fields) {
        Reply made = api.ask(Graph.post(access, make, fields), TwoSteps::done);
        if (made instanceof Reply.Unknown(String reason)) {
            // Nobody sees a container; making another does no harm.
            return new Reply.Later(Api.A_WHILE, reason);
        }
        if (!(made instanceof Reply.Done(Remote container))) {
            return made;
        }
        Reply published = api.ask(Graph.post(access, publish, Map.of("creation_id", container.id())), TwoSteps::done);
        return published instanceof Reply.Done(Remote post) ? new Reply.Done(addressed(access, post)) : published;
    }

    private static Reply done(Said said) {
        String id = said.text("/id");
        return said.ok() && !id.isEmpty() ? new Reply.Done(new Remote(id, "")) : Graph.refused(said);
    }

    private Remote addressed(Access access, Remote post) {
        String address = api.look(
                Graph.get(access, "/" + post.id(), Map.of("fields", "permalink")),
                said -> said.text("/permalink"),
                reason -> "");
        return new Remote(post.id(), address);
    }

    /** @param sign that stands in ours and in no other */
    Reply find(Access access, Post post, String sign) {
        var fields = Map.of(
                "fields",
                "id,permalink," + textField,
                "since",
                Long.toString(post.since().getEpochSecond()),
                "limit",
                "25");
        return api.ask(Graph.get(access, list, fields), said -> {
            if (!said.ok()) {
                return Graph.refused(said);
            }
            for (JsonNode one : said.body().path("data")) {
                if (one.path(textField).asString("").contains(sign)) {
                    return new Reply.Done(new Remote(
                            one.path("id").asString(""), one.path("permalink").asString("")));
                }
            }
            return new Reply.Absent();
        });
    }
}

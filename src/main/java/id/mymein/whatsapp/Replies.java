package id.mymein.whatsapp;

import id.mymein.platform.web.Languages;
import id.mymein.platform.web.PublicHtml;
import id.mymein.platform.web.Words;
import id.mymein.region.Region;
import id.mymein.region.Regions;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What we answer: what was understood, what comes of it, how to leave. In Indonesian, as the messages are. */
@Component
class Replies {

    private static final int FEW = 5;

    private final Topics topics;
    private final Regions regions;
    private final PublicHtml html;
    private final WhatsAppSettings settings;

    Replies(Topics topics, Regions regions, PublicHtml html, WhatsAppSettings settings) {
        this.topics = topics;
        this.regions = regions;
        this.html = html;
        this.settings = settings;
    }

    String joined(Topic topic, List<Wish> all) {
        String name = name(topic, words());
        return all.size() == 1
                ? words().text("whatsapp.answer.joined", name, settings.aDay())
                : words().text("whatsapp.answer.joined.more", name, listed(all));
    }

    String tooMany() {
        return words().text("whatsapp.answer.many");
    }

    String which(List<Topic> several) {
        String choices = several.stream()
                .limit(FEW)
                .map(topic -> words().text("whatsapp.answer.choice", topic.slug(), name(topic, words())))
                .collect(Collectors.joining("\n"));
        return words().text("whatsapp.answer.which", choices);
    }

    String nowhere() {
        return words().text("whatsapp.answer.nowhere", html.address("/wilayah", Languages.INDONESIAN));
    }

    String left() {
        return words().text("whatsapp.answer.left");
    }

    String notThere() {
        return words().text("whatsapp.answer.none");
    }

    String help(List<Wish> all) {
        String send = html.address("/aspirasi/kirim", Languages.INDONESIAN);
        return all.isEmpty()
                ? words().text("whatsapp.answer.help", send)
                : words().text("whatsapp.answer.help.there", listed(all), send);
    }

    private String listed(List<Wish> all) {
        return all.stream()
                .map(wish -> words().text("whatsapp.answer.line", name(topics.of(wish), words())))
                .collect(Collectors.joining("\n"));
    }

    /** As in a sentence: {@code Desa Mayanau}, {@code berita Kesehatan}. */
    String name(Topic topic, Words words) {
        return switch (topic) {
            case Topic.Everything everything ->
                words.text(
                        "whatsapp.topic.all",
                        regions.served().stream()
                                .map(regency -> place(regency, words))
                                .collect(Collectors.joining(", ")));
            case Topic.Place(Region region) -> place(region, words);
            case Topic.Kind(var category) -> words.text("whatsapp.topic.kind", category.label(words.locale()));
        };
    }

    private static String place(Region region, Words words) {
        return words.text("whatsapp.place", words.text(region.kindKey()), region.name());
    }

    private Words words() {
        return html.words(Languages.INDONESIAN);
    }
}

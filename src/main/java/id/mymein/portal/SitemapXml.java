package id.mymein.portal;

import id.mymein.newsroom.PublishedItem;
import id.mymein.platform.web.Languages;
import id.mymein.platform.web.PublicHtml;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes sitemaps. Each page has an entry in each language, and each entry names both. */
@Component
class SitemapXml {

    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final String NEWS = "http://www.google.com/schemas/sitemap-news/0.9";

    private final PublicHtml html;

    SitemapXml(PublicHtml html) {
        this.html = html;
    }

    /**
     * An address in a sitemap.
     *
     * @param path without its language
     * @param changed null where nobody knows
     */
    record Entry(String path, @Nullable Instant changed) {}

    byte[] index(List<Entry> parts) {
        return FeedXml.document(xml -> {
            xml.open("sitemapindex", "xmlns", SITEMAP);
            for (Entry part : parts) {
                xml.open("sitemap");
                xml.text("loc", html.address(part.path(), Languages.INDONESIAN));
                changed(xml, part);
                xml.close();
            }
            xml.close();
        });
    }

    byte[] pages(List<Entry> entries) {
        return FeedXml.document(xml -> {
            xml.open("urlset", "xmlns", SITEMAP, "xmlns:xhtml", XHTML);
            for (Entry entry : entries) {
                String indonesian = html.address(entry.path(), Languages.INDONESIAN);
                String english = html.address(entry.path(), Languages.ENGLISH);
                for (String address : List.of(indonesian, english)) {
                    xml.open("url");
                    xml.text("loc", address);
                    changed(xml, entry);
                    alternate(xml, Languages.INDONESIAN, indonesian);
                    alternate(xml, Languages.ENGLISH, english);
                    xml.close();
                }
            }
            xml.close();
        });
    }

    private static void alternate(FeedXml xml, Locale language, String address) throws XMLStreamException {
        xml.empty("xhtml:link", "rel", "alternate", "hreflang", language.getLanguage(), "href", address);
    }

    private static void changed(FeedXml xml, Entry entry) throws XMLStreamException {
        if (entry.changed() != null) {
            xml.text("lastmod", entry.changed().toString());
        }
    }

    /** Of texts in Indonesian, whatever the page around them speaks. */
    byte[] news(List<PublishedItem> items, String name) {
        return FeedXml.document(xml -> {
            xml.open("urlset", "xmlns", SITEMAP, "xmlns:news", NEWS);
            for (PublishedItem item : items) {
                xml.open("url");
                xml.text("loc", html.address(item.path(), Languages.INDONESIAN));
                xml.text("lastmod", item.updatedAt().toString());
                xml.open("news:news");
                xml.open("news:publication");
                xml.text("news:name", name);
                xml.text("news:language", "id");
                xml.close();
                xml.text("news:publication_date", item.publishedAt().toString());
                xml.text("news:title", item.title());
                xml.close();
                xml.close();
            }
            xml.close();
        });
    }
}

package id.mymein.whatsapp;

import static id.mymein.newsroom.Newsdesk.content;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.aspiration.Leaks;
import id.mymein.distribution.Platform.Said;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.newsroom.Newsdesk;
import id.mymein.platform.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A reader goes every way there is; then everything that is kept, shown or written is searched for the number and what was typed. */
@IntegrationTest
class NoNumberLeaksTest extends Chat {

    private static final String TYPED = "ongkos cucu zulmarwanita";

    @Autowired
    People people;

    @Autowired
    Site site;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private @Nullable Level level;

    @BeforeEach
    void listen() {
        level = root.getLevel();
        root.setLevel(Level.INFO);
        log.start();
        root.addAppender(log);
        root.info("listening");
    }

    @AfterEach
    void stop() {
        root.detachAppender(log);
        root.setLevel(level);
    }

    private static String written(ILoggingEvent event) {
        return event.getFormattedMessage()
                + (event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy()));
    }

    @Test
    void noNumberAndNothingThatWasTypedIsKeptOrShown() throws Exception {
        String id = Meta.messageId(number);
        var leaks = new Leaks(List.of(number, "0" + number.substring(2), id, TYPED, "Rahmawitri Zulmarwan"));
        hook(Meta.written(number, id, "DAFTAR " + TYPED));
        answering.run();
        says(number, TYPED);
        says(number, "DAFTAR");
        newsdesk.published(newsdesk.cast(), content(Newsdesk.unique("Jembatan dibuka")));
        meta.does(asked -> Said.hangUp());
        hook(Meta.written(number, Meta.messageId(number), "bantuan"));
        answering.run();
        meta.does(asked -> Said.json(400, """
                {"error":{"message":"Recipient %s is wrong","code":132015}}""".formatted(number)));
        tell();
        hook("{\"broken\": " + number);
        assertThat(standing.now().stopped()).isEqualTo(Fault.TEMPLATE);

        assertThat(leaks.tables(jdbc)).isEmpty();
        assertThat(leaks.files(site.data().resolve("index"))).isEmpty();
        Leaks.Walk open = leaks.walk(
                web,
                request -> request,
                List.of("/", "/langganan", "/wilayah/mayanau-tebing-tinggi", "/rss.xml", "/data"),
                "/",
                80);
        assertThat(open.leaking()).isEmpty();
        assertThat(open.seen()).hasSizeGreaterThan(20);
        Actor actor = people.person(OfficeKind.DISKOMINFO, "63.11", Role.EDITOR, Role.CHIEF_EDITOR, Role.ADMINISTRATOR);
        Leaks.Walk desk = leaks.walk(
                web, people.signedIn(actor), List.of("/meja/whatsapp", "/meja/pemberitahuan", "/meja"), "/meja", 60);
        assertThat(desk.leaking()).isEmpty();
        assertThat(desk.seen()).contains("/meja/whatsapp");
        assertThat(log.list).isNotEmpty().noneMatch(event -> leaks.in(written(event)));
    }

    /** The search itself finds what is planted where it does not belong. */
    @Test
    void whatIsPlantedIsFound() {
        var leaks = new Leaks(List.of(number));
        jdbc.sql("update whatsapp_standing set said = :said")
                .param("said", "to " + number)
                .update();
        root.info("to {}", number);
        assertThat(leaks.tables(jdbc)).containsExactly("whatsapp_standing");
        assertThat(log.list).anyMatch(event -> leaks.in(written(event)));
    }
}

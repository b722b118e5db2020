package id.mymein.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

@IntegrationTest
class NoticesTest {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Notifier notifier;

    @Autowired
    Notices notices;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient database;

    Actor reader;

    @BeforeEach
    void someone() {
        reader = people.person(OfficeKind.VILLAGE_GOVERNMENT, "63.11.01.2001", Role.CONTRIBUTOR);
    }

    @Test
    void anEmptyListSaysWhatWillComeHere() throws Exception {
        list().andExpect(status().isOk()).andExpect(content().string(containsString("Belum ada pemberitahuan")));
    }

    @Test
    void aNoticeStandsInTheListAndInTheMenu() throws Exception {
        tell("<b>Pasar</b> & 'sungai'", "/meja/berita/1");
        list().andExpect(content().string(containsString("&lt;b&gt;Pasar&lt;/b&gt; &amp; 'sungai' belum dibaca")))
                .andExpect(content().string(containsString("<span class=\"pill\">1</span>")))
                .andExpect(content().string(containsString("Baru")));
    }

    @Test
    void openingLeadsToTheThingAndIsReading() throws Exception {
        tell("Satu", "/meja/berita/7");
        UUID id = onlyId();
        web.perform(post("/meja/pemberitahuan/" + id + "/buka")
                        .with(people.signedIn(reader))
                        .with(csrf()))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/meja/berita/7"));
        assertThat(notices.unread(reader.account())).isZero();
        list().andExpect(content().string(not(containsString("Baru<"))));
    }

    @Test
    void eachOrAllAreMarkedAsRead() throws Exception {
        tell("Satu", "/meja");
        tell("Dua", "/meja");
        tell("Tiga", "/meja");
        web.perform(post("/meja/pemberitahuan/" + onlyIdOf("Dua") + "/dibaca")
                        .with(people.signedIn(reader))
                        .with(csrf()))
                .andExpect(redirectedUrl("/meja/pemberitahuan"));
        assertThat(notices.unread(reader.account())).isEqualTo(2);
        web.perform(post("/meja/pemberitahuan/dibaca")
                        .with(people.signedIn(reader))
                        .with(csrf()))
                .andExpect(redirectedUrl("/meja/pemberitahuan"));
        assertThat(notices.unread(reader.account())).isZero();
        list().andExpect(content().string(containsString("Semua sudah dibaca")));
    }

    @Test
    void anothersNoticeIsAMissingOne() throws Exception {
        tell("Rahasia", "/meja/berita/7");
        Actor other = people.person(OfficeKind.VILLAGE_GOVERNMENT, "63.11.01.2002", Role.CONTRIBUTOR);
        for (String act : new String[] {"buka", "dibaca"}) {
            web.perform(post("/meja/pemberitahuan/" + onlyId() + "/" + act)
                            .with(people.signedIn(other))
                            .with(csrf()))
                    .andExpect(status().isNotFound());
        }
        assertThat(notices.unread(reader.account())).isEqualTo(1);
    }

    @Test
    void manyNoticesComeInPages() throws Exception {
        for (int i = 1; i <= Notices.PAGE + 2; i++) {
            tell("Kabar-" + i + "-", "/meja");
        }
        list().andExpect(content().string(containsString("Kabar-32-")))
                .andExpect(content().string(not(containsString("Kabar-2-"))));
        UUID last = notices.list(reader.account(), Optional.empty())
                .get(Notices.PAGE - 1)
                .id();
        web.perform(get("/meja/pemberitahuan?sebelum=" + last).with(people.signedIn(reader)))
                .andExpect(content().string(containsString("Kabar-2-")))
                .andExpect(content().string(not(containsString("Kabar-3-"))));
    }

    @Test
    void nothingIsToldAboutWhatDidNotHappen() {
        transactions.executeWithoutResult(transaction -> {
            notifier.tell(reader.account(), Notice.of("notification.unread", "/meja", "Satu"));
            transaction.setRollbackOnly();
        });
        assertThat(notices.unread(reader.account())).isZero();
        assertThatThrownBy(() -> notifier.tell(reader.account(), Notice.of("notification.unread", "/meja", "Satu")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void withoutAMailServerNothingWaitsToBeSent() {
        tell("Satu", "/meja");
        assertThat(database.sql("select mail_state from notification where account = ?")
                        .param(reader.account().value())
                        .query(String.class)
                        .single())
                .isEqualTo("NONE");
    }

    @Test
    void aNoticeLeadsNowhereElse() {
        assertThatThrownBy(() -> Notice.of("notification.unread", "https://example.org", "1"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Notice.of("notification.unread", "//example.org", "1"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void tell(String argument, String path) {
        transactions.executeWithoutResult(
                t -> notifier.tell(reader.account(), Notice.of("notification.unread", path, argument)));
    }

    private ResultActions list() throws Exception {
        return web.perform(get("/meja/pemberitahuan").with(people.signedIn(reader)));
    }

    private UUID onlyId() {
        return notices.list(reader.account(), Optional.empty()).getFirst().id();
    }

    private UUID onlyIdOf(String argument) {
        return notices.list(reader.account(), Optional.empty()).stream()
                .filter(told -> told.notice().arguments().contains(argument))
                .findFirst()
                .orElseThrow()
                .id();
    }
}

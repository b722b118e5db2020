package id.mymein.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.mymein.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

/** What comes in: from Meta, twice, late, from somebody who is not Meta. */
@IntegrationTest
class WebhookTest extends Chat {

    private MockHttpServletResponse challenge(String mode, String token, String challenge) throws Exception {
        return web.perform(get("/whatsapp/webhook")
                        .param("hub.mode", mode)
                        .param("hub.verify_token", token)
                        .param("hub.challenge", challenge))
                .andReturn()
                .getResponse();
    }

    private long waiting() {
        return jdbc.sql("select count(*) from whatsapp_answer")
                .query(Long.class)
                .single();
    }

    @Test
    void metaIsAnsweredItsChallengeByOurWord() throws Exception {
        MockHttpServletResponse answer = challenge("subscribe", Meta.WORD, "1158201444");
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).isEqualTo("1158201444");
        assertThat(answer.getContentType()).startsWith("text/plain");
    }

    @ParameterizedTest
    @CsvSource({
        "subscribe,salah,1158201444",
        "subscribe,'',1158201444",
        "unsubscribe,kata-kita,1158201444",
        "'',kata-kita,1158201444",
        "subscribe,kata-kita,''",
        "subscribe,kata-kita,<script>alert(1)</script>"
    })
    void anybodyElseIsNot(String mode, String token, String challenge) throws Exception {
        MockHttpServletResponse answer = challenge(mode, token, challenge);
        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getContentAsString()).doesNotContain("script");
        assertThat(web.perform(get("/whatsapp/webhook"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void whatIsNotSignedByMetaIsNotRead() throws Exception {
        String body = Meta.written(number, Meta.messageId(number), "DAFTAR");
        String good = Meta.signature(body);
        char last = good.charAt(good.length() - 1);
        for (String sign : new String[] {
            "",
            "sha256=",
            good.substring(0, good.length() - 1) + (last == '0' ? '1' : '0'),
            good.substring(0, good.length() - 2),
            good + "00",
            good.replace("sha256=", "sha1="),
            good.replace("sha256=", ""),
            "sha256=" + "z".repeat(64),
            Meta.signature(body + " ")
        }) {
            assertThat(hook(body, sign).getStatus()).as(sign).isEqualTo(401);
        }
        assertThat(web.perform(post("/whatsapp/webhook").content(body))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(401);
        assertThat(count("readers")).isZero();
        assertThat(waiting()).isZero();
        assertThat(hook(body, good.toUpperCase(java.util.Locale.ROOT).replace("SHA256", "sha256"))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void theSameMessageTwiceIsOne() throws Exception {
        String body = Meta.written(number, Meta.messageId(number), "DAFTAR");
        assertThat(hook(body).getStatus()).isEqualTo(200);
        assertThat(hook(body).getStatus()).isEqualTo(200);
        assertThat(waiting()).isEqualTo(1);
        String leave = Meta.written(number, Meta.messageId(number), "STOP");
        hook(leave);
        hook(Meta.written(number, Meta.messageId(number), "DAFTAR"));
        hook(leave);
        assertThat(count("readers")).isEqualTo(1);
    }

    @Test
    void aHugeBodyIsRefusedBeforeItIsRead() throws Exception {
        String body = "{\"x\":\"" + "x".repeat(3 << 20) + "\"}";
        assertThat(hook(body).getStatus()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "7", "{", "<xml/>", "\u0000"})
    void nonsenseThatIsSignedComesAgainWhenItIsMended(String body) throws Exception {
        assertThat(hook(body).getStatus()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"entry\":7}",
                "{\"entry\":[{\"changes\":[{\"value\":null}]}]}",
                "{\"entry\":[[[[]]]]}",
                "{\"object\":\"page\",\"entry\":[{\"id\":\"1\"}]}"
            })
    void whatDoesNotConcernUsIsTakenAndForgotten(String body) throws Exception {
        assertThat(hook(body).getStatus()).isEqualTo(200);
        assertThat(waiting()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"messages\":[{\"from\":\"x\",\"id\":\"1\",\"type\":\"text\",\"text\":{\"body\":\"DAFTAR\"}}]",
                "\"messages\":[{\"from\":\"+62 812\",\"id\":\"1\",\"type\":\"text\",\"text\":{\"body\":\"DAFTAR\"}}]",
                "\"messages\":[{\"from\":\"6281234567890\",\"type\":\"text\",\"text\":{\"body\":\"DAFTAR\"}}]",
                "\"messages\":[{\"from\":\"6281234567890\",\"id\":\"1\",\"group_id\":\"g\",\"type\":\"text\",\"text\":{\"body\":\"DAFTAR\"}}]",
                "\"messages\":[{\"from\":\"6281234567890\",\"id\":\"1\",\"type\":\"reaction\",\"reaction\":{\"emoji\":\"x\"}}]",
                "\"messages\":[{\"from\":\"6281234567890\",\"id\":\"1\",\"type\":\"unsupported\"}]",
                "\"messages\":[7,null,\"x\"],\"statuses\":[null,{\"status\":\"read\"}],\"user_preferences\":{}"
            })
    void whatNobodyCanAnswerIsNot(String value) throws Exception {
        assertThat(hook(Meta.envelope(Meta.NUMBER_ID, value)).getStatus()).isEqualTo(200);
        assertThat(waiting()).isZero();
        assertThat(count("readers")).isZero();
    }

    @Test
    void anotherNumberOfTheSameAppIsNotOurs() throws Exception {
        hook(Meta.envelope(
                "999",
                "\"messages\":[{\"from\":\"%s\",\"id\":\"1\",\"type\":\"text\",\"text\":{\"body\":\"DAFTAR\"}}]"
                        .formatted(number)));
        assertThat(count("readers")).isZero();
    }

    @Test
    void aPictureIsAnsweredWithWhatWeUnderstand() throws Exception {
        hook(Meta.envelope(
                Meta.NUMBER_ID,
                "\"messages\":[{\"from\":\"%s\",\"id\":\"%s\",\"type\":\"image\",\"image\":{\"id\":\"1\"}}]"
                        .formatted(number, Meta.messageId(number))));
        answering.run();
        assertThat(said(meta.asked().getLast()).at("/text/body").asString()).contains("DAFTAR", "BERHENTI");
    }

    @Test
    void theButtonBelowAMessageLeaves() throws Exception {
        says(number, "DAFTAR");
        hook(Meta.pressed(number, Meta.messageId(number), "Berhenti"));
        assertThat(count("readers")).isZero();
    }

    @Test
    void aMessageThatComesDaysLateIsDoneAndNotAnswered() throws Exception {
        hook(Meta.envelope(Meta.NUMBER_ID, """
                "messages":[{"from":"%s","id":"%s","timestamp":"1749416383","type":"text","text":{"body":"DAFTAR"}}]""".formatted(number, Meta.messageId(number))));
        assertThat(count("readers")).isEqualTo(1);
        assertThat(waiting()).isZero();
    }

    @Test
    void whoStopsSuchMessagesAtMetaIsForgotten() throws Exception {
        says(number, "DAFTAR");
        String wish = "\"user_preferences\":[{\"wa_id\":\"%s\",\"category\":\"marketing_messages\",\"value\":\"%s\"}]";
        hook(Meta.envelope(Meta.NUMBER_ID, wish.formatted(number, "resume")));
        assertThat(count("readers")).isEqualTo(1);
        hook(Meta.envelope(Meta.NUMBER_ID, wish.formatted(number, "stop")));
        assertThat(count("readers")).isZero();
    }

    @Test
    void anOldNumberIsForgotten() throws Exception {
        says(number, "DAFTAR");
        hook(Meta.envelope(Meta.NUMBER_ID, """
                "messages":[{"from":"%s","id":"%s","timestamp":"1749416383","type":"system",
                "system":{"body":"User changed","wa_id":"628999","type":"user_changed_number"}}]""".formatted(number, Meta.messageId(number))));
        assertThat(count("readers")).isZero();
    }

    @Test
    void whoHidesTheNumberLaterIsTheSamePerson() throws Exception {
        says(number, "DAFTAR mayanau");
        hook(Meta.unnumbered(number, Meta.messageId(number), "daftar kesehatan"));
        assertThat(count("readers")).isEqualTo(1);
        assertThat(count("wishes")).isEqualTo(2);
        answering.run();
        assertThat(said(meta.asked().getLast()).at("/recipient").asString()).isEqualTo("ID." + number + "9");
        hook(Meta.unnumbered(number, Meta.messageId(number), "BERHENTI"));
        assertThat(count("readers")).isZero();
    }

    @Test
    void whoIsKnownByTwoNamesBecomesOneReader() throws Exception {
        readers.join(new Correspondent(number, ""), new Wish("63.11", ""));
        readers.join(new Correspondent("", "ID." + number + "9"), new Wish("", "kesehatan"));
        assertThat(count("readers")).isEqualTo(2);
        says(number, "DAFTAR kesehatan");
        assertThat(count("readers")).isEqualTo(1);
        assertThat(count("wishes")).isEqualTo(2);
    }

    @Test
    void twoProgramsThatAnswerEachOtherEnd() throws Exception {
        for (int n = 0; n < 20; n++) {
            hook(Meta.written(number, Meta.messageId(number), "Terima kasih atas pesan Anda"));
        }
        assertThat(waiting()).isEqualTo(12);
        hook(Meta.written(number, Meta.messageId(number), "DAFTAR"));
        assertThat(count("readers")).isEqualTo(1);
    }

    @Test
    void anAnswerWhoseFateIsUnknownComesAgainAndOneThatIsTooLateDoesNot() throws Exception {
        hook(Meta.written(number, Meta.messageId(number), "DAFTAR"));
        meta.does(asked -> id.mymein.distribution.Platform.Said.hangUp());
        answering.run();
        assertThat(meta.asked()).hasSize(1);
        jdbc.sql("update whatsapp_answer set next_try = now() - interval '1 second'")
                .update();
        answering.run();
        assertThat(meta.asked()).hasSize(2);
        jdbc.sql("update whatsapp_answer set next_try = now(), until = now() - interval '1 second'")
                .update();
        answering.run();
        assertThat(meta.asked()).hasSize(2);
        assertThat(jdbc.sql("select state from whatsapp_answer")
                        .query(String.class)
                        .single())
                .isEqualTo("DROPPED");
        assertThat(jdbc.sql("select count(*) from whatsapp_answer where address is not null")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}

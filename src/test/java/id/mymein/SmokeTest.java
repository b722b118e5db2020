package id.mymein;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
class SmokeTest {

    @Autowired
    MockMvc web;

    @Test
    void servesTheIconThatBrowsersAskForByItself() throws Exception {
        web.perform(get("/favicon.ico"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", containsString("icon")));
    }

    @Test
    void servesStyles() throws Exception {
        web.perform(get("/css/tokens.css")).andExpect(status().isOk());
    }
}

package id.mymein;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
class SmokeTest {

    @Autowired
    MockMvc web;

    @Test
    void servesStyles() throws Exception {
        web.perform(get("/css/tokens.css")).andExpect(status().isOk());
    }
}

package id.mymein;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What a browser without scripts does: keeps cookies, sends the forms of the page that it shows, follows when it is told. */
public final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final MockMvc web;
    private final RequestPostProcessor who;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private String page = "";
    private String address = "";
    private int status;

    public Browser(MockMvc web) {
        this(web, request -> request);
    }

    /** @param who signs each request in */
    public Browser(MockMvc web, RequestPostProcessor who) {
        this.web = web;
        this.who = who;
    }

    /** Opens a page and follows redirects, as {@link #address()} then says. */
    public Browser open(String path) throws Exception {
        return follow(send(get(java.net.URI.create(path))));
    }

    /** Sends a form with the page's token; fields as name, value, name, value. */
    public Browser submit(String path, String... fields) throws Exception {
        Matcher token = TOKEN.matcher(page);
        return submitWithToken(token.find() ? token.group(1) : "", path, fields);
    }

    public Browser submitWithToken(String token, String path, String... fields) throws Exception {
        MockHttpServletRequestBuilder request = post(java.net.URI.create(path)).param("_csrf", token);
        for (int n = 0; n < fields.length; n += 2) {
            request.param(fields[n], fields[n + 1]);
        }
        return follow(send(request));
    }

    /** Sends one request as it is, with the cookies, and follows nothing. */
    public MvcResult send(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        if (!cookies.isEmpty()) {
            request.cookie(cookies.values().toArray(Cookie[]::new));
        }
        MvcResult result = web.perform(request.with(who)).andReturn();
        for (Cookie cookie : result.getResponse().getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
        return result;
    }

    private Browser follow(MvcResult result) throws Exception {
        MvcResult last = result;
        String path = String.valueOf(result.getRequest().getRequestURI());
        String next = last.getResponse().getHeader("Location");
        for (int hops = 0; hops < 10 && next != null; hops++) {
            path = next;
            last = send(get(java.net.URI.create(path)));
            next = last.getResponse().getHeader("Location");
        }
        page = last.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        address = path;
        status = last.getResponse().getStatus();
        return this;
    }

    /** The HTML of the page that is shown. */
    public String page() {
        return page;
    }

    /** Where the browser is, after every redirect. */
    public String address() {
        return address;
    }

    public int status() {
        return status;
    }

    /** The session's cookie; empty for none. */
    public String session() {
        Cookie cookie = cookies.getOrDefault("mymein", cookies.get("SESSION"));
        return cookie == null ? "" : cookie.getValue();
    }

    /** As when a person clears everything away, or a request comes from another site. */
    public void dropCookies() {
        cookies.clear();
    }
}

package id.mymein.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JteTest {

    private static String html(String template) {
        return Jte.of(template).html().replace(String.valueOf(Jte.GAP), "_");
    }

    @Test
    void keepsTheHtmlAndTakesTheRestOut() {
        assertThat(html("@import a.B\n@param B it\n<p>${it.name()}</p>")).isEqualToIgnoringWhitespace("<p>_</p>");
        assertThat(html("@if(a > (b))<b>x</b>@elseif(c)y@else z@endif")).isEqualTo("<b>x</b>y z");
        assertThat(html("@for(var x : xs)<i>${x}</i>@endfor")).isEqualTo("<i>_</i>");
        assertThat(html("<%-- why\n --%><p>$unsafe{it.html()}</p>!{var a = \"}\";}"))
                .isEqualTo("<p>_</p>");
    }

    @Test
    void contentBlocksAreHtmlAlsoInsideOneAnother() {
        assertThat(html("@template.a.b(page = page, content = @`<p>x@template.c(d = @`<i>y</i>`)</p>`)<b>z</b>"))
                .isEqualTo("<p>x<i>y</i></p><b>z</b>");
    }

    @Test
    void bracketsInsideLiteralsCloseNothing() {
        var jte = Jte.of("<p class=\"${it.a() ? \"}\\\"\" : '{'}\">x</p>");
        assertThat(jte.html()).isEqualTo("<p class=\"" + Jte.GAP + "\">x</p>");
        assertThat(jte.expressions()).containsExactly("it.a() ? \"}\\\"\" : '{'");
    }
}

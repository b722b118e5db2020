package id.mymein.platform.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** Renders a precompiled template with {@code page} (the frame) and {@code it} (the content). */
final class JteView implements View {

    private final TemplateEngine engine;
    private final String template;
    private final PageFactory pages;

    JteView(TemplateEngine engine, String template, PageFactory pages) {
        this.engine = engine;
        this.template = template;
        this.pages = pages;
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("page", pages.page(request));
        if (model != null && model.containsKey(Html.IT)) {
            parameters.put(Html.IT, model.get(Html.IT));
        }
        var output = new Utf8ByteOutput();
        engine.render(template + ".jte", parameters, output);
        if (response.getContentType() == null) {
            response.setContentType(getContentType());
        }
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }
}

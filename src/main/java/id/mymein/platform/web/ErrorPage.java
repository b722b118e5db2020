package id.mymein.platform.web;

/**
 * A page that says what went wrong.
 *
 * @param words part of the message keys {@code platform.error.<words>.title} and {@code .text}
 */
public record ErrorPage(int status, String words) {}

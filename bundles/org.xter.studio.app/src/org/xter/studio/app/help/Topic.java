package org.xter.studio.app.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One help page: a file {@code help/LANGUAGE/NAME.xml} of this bundle in the markup of Eclipse Forms' form text, whose
 * first paragraph is its title.
 *
 * @param name the name other pages link to and contexts name
 * @param title the title, plain text
 * @param markup the whole page
 */
record Topic(String name, String title, String markup) {
    /** The pages in the order one reads them. */
    private static final List<String> NAMES =
            List.of("start", "editions", "packages", "export", "machines", "source", "keys", "trouble");

    private static final Pattern TITLE = Pattern.compile("<span font=\"header\">([^<]*)</span>");

    /** All pages in the user's language, else in English. */
    static List<Topic> all() {
        return NAMES.stream().map(Topic::read).toList();
    }

    /** A page by its name. */
    static Optional<Topic> named(String name) {
        return NAMES.contains(name) ? Optional.of(read(name)) : Optional.empty();
    }

    /** Whether title or text has this, whatever the case. */
    boolean contains(String text) {
        String plain = markup.replaceAll("<[^>]*>", " ");
        return plain.toLowerCase(Locale.getDefault()).contains(text.strip().toLowerCase(Locale.getDefault()));
    }

    private static Topic read(String name) {
        try (InputStream here = open(name)) {
            String markup = new String(here.readAllBytes(), StandardCharsets.UTF_8);
            Matcher title = TITLE.matcher(markup);
            return new Topic(name, title.find() ? title.group(1) : name, markup);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        InputStream own =
                Topic.class.getResourceAsStream("/help/" + Locale.getDefault().getLanguage() + "/" + name + ".xml");
        return own != null ? own : Topic.class.getResourceAsStream("/help/en/" + name + ".xml");
    }
}

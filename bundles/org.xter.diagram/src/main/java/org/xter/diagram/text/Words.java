package org.xter.diagram.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What diagrams say, in one language. Immutable and thread-safe. */
public final class Words {
    private final ResourceBundle bundle;

    private Words(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The words of a language; English where it is not known. */
    public static Words in(Locale language) {
        // The root bundle is English, so the language of the machine must not come before it.
        return new Words(ResourceBundle.getBundle(
                Words.class.getPackageName() + ".words",
                language,
                Words.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /**
     * A text.
     *
     * @param key of the text in {@code words.properties}
     * @param details what is put into it; numbers are chosen by and written without grouping
     */
    public String of(String key, Object... details) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(details);
    }

    /** The word for a choice of the model, such as a cipher. */
    public String of(Enum<?> choice) {
        return of(choice.getClass().getSimpleName() + "." + choice);
    }
}

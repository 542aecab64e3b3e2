package org.xter.engine.spec;

import java.util.Optional;
import java.util.OptionalInt;
import org.xter.report.Place;

/**
 * A file, or a folder with all below it, put over what packages bring.
 *
 * @param path where it goes, absolute
 * @param source where it comes from
 * @param mode its permission bits; absent means 0644, or 0755 where the source is executable or a folder
 * @param owner the owning user's name
 * @param group the owning group's name
 * @param place where the edition says so
 */
public record FileSpec(String path, Source source, OptionalInt mode, String owner, String group, Place place) {
    /** Where a file comes from. */
    public sealed interface Source {
        /**
         * A file or folder of the edition.
         *
         * @param path relative to the edition's folder
         */
        record From(String path) implements Source {}

        /**
         * Text that stands in the edition itself.
         *
         * @param text the content, written as UTF-8
         */
        record Inline(String text) implements Source {}

        /**
         * A symbolic link.
         *
         * @param target the link's text
         */
        record Link(String target) implements Source {}
    }

    /** The mode as text for explanations; empty when it follows the source. */
    public Optional<String> modeText() {
        return mode.isPresent() ? Optional.of("0" + Integer.toOctalString(mode.getAsInt())) : Optional.empty();
    }
}

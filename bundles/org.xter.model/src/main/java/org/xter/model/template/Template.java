package org.xter.model.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xter.model.edition.EditionFactory;
import org.xter.model.edition.EditionKind;
import org.xter.model.edition.Hardware;
import org.xter.model.edition.Memory;
import org.xter.model.text.EditionFile;
import org.xter.model.text.EditionReader;
import org.xter.report.ProblemException;

/** An edition to begin with. Immutable and thread-safe. */
public final class Template {
    private static final String TEXTS = "org.xter.model.template.messages";

    private final String id;
    private final boolean preview;
    private final long disk;
    private final SortedMap<String, byte[]> files;
    private final String text;

    Template(String id, boolean preview, long disk, SortedMap<String, byte[]> files) {
        SortedMap<String, byte[]> own = new TreeMap<>(files);
        this.id = id;
        this.preview = preview;
        this.disk = disk;
        this.text = new String(own.remove(id + ".edition"), StandardCharsets.UTF_8);
        this.files = Collections.unmodifiableSortedMap(own);
    }

    /** Its short name, such as {@code router}. */
    public String id() {
        return id;
    }

    /** Whether it shows where it is going but is not finished; {@link #note} says what is missing. */
    public boolean isPreview() {
        return preview;
    }

    /** What it is called, in English or Russian. */
    public String title(Locale locale) {
        return words("title", locale).orElseThrow();
    }

    /** What its edition does, one or two sentences in English or Russian. */
    public String explanation(Locale locale) {
        return words("explanation", locale).orElseThrow();
    }

    /** What is missing in a preview, one or two sentences in English or Russian. */
    public Optional<String> note(Locale locale) {
        return words("note", locale);
    }

    private Optional<String> words(String what, Locale locale) {
        // Nothing falls back to the language of the machine: texts of one language stay together.
        ResourceBundle texts = ResourceBundle.getBundle(
                TEXTS,
                locale,
                Template.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String key = id + "." + what;
        return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
    }

    /** What the edition is for. */
    public EditionKind kind() {
        return read().edition().getIdentity().getKind();
    }

    /** The machine it asks for, as its edition says. */
    public Needs needs() {
        Hardware hardware = read().edition().getHardware();
        Memory memory = hardware.getMemory() == null ? EditionFactory.eINSTANCE.createMemory() : hardware.getMemory();
        long minimum = memory.getMinimum().bytes();
        long recommended = memory.isSetRecommended() ? memory.getRecommended().bytes() : minimum;
        return new Needs(minimum, recommended, disk, hardware.getCpus());
    }

    /** The text of its edition, with the identity of the template itself. */
    public String text() {
        return text;
    }

    /** Its other files by their path relative to the edition; do not change the bytes. */
    public SortedMap<String, byte[]> files() {
        return files;
    }

    /**
     * Makes a new edition of it. Comments and layout of its text stay as they are.
     *
     * @param folder where the edition goes; made when it is not there
     * @return the edition's file
     * @throws ProblemException {@code new.file-exists} when a file that would be written is there with other content,
     *     {@code new.bad-identity} when the identity is not one an edition can have; nothing is written then
     */
    public Path instantiate(Path folder, NewIdentity identity) throws IOException, ProblemException {
        NewFiles written = new NewFiles(folder);
        files.forEach((path, bytes) -> written.add(path, bytes));
        Path file = folder.resolve(identity.name() + ".edition");
        written.addEdition(file, new IdentityText(read()).with(identity).text());
        written.write();
        return file;
    }

    private EditionFile read() {
        return EditionReader.parse(Path.of(id + ".edition"), text);
    }

    /** The templates of an archive, by their folders in it. */
    static Template of(String id, boolean preview, long disk, Map<String, byte[]> archive) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        archive.forEach((path, bytes) -> {
            if (path.startsWith(id + "/")) {
                files.put(path.substring(id.length() + 1), bytes);
            }
        });
        return new Template(id, preview, disk, files);
    }
}

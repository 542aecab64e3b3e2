package org.xter.debian.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xter.debian.control.StanzaStream;
import org.xter.report.Cancellation;

class DescriptionIndexTest {
    private static DescriptionIndex index(String file) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (StanzaStream stanzas = TestIndex.stanzas("Translation-en", file)) {
            DescriptionIndexWriter.read(stanzas, Cancellation.NEVER).write(bytes);
        }
        return DescriptionIndex.of(ByteBuffer.wrap(bytes.toByteArray()));
    }

    @Property(tries = 200)
    void everyDescriptionIsFoundAgainAndNoOther(
            @ForAll("files") Map<String, String> texts, @ForAll("names") String name) throws Exception {
        StringBuilder file = new StringBuilder();
        texts.forEach((each, text) -> file.append("Package: ")
                .append(each)
                .append("\nDescription-en: about ")
                .append(each)
                .append("\n ")
                .append(text.replace("\n", "\n "))
                .append("\n\n"));
        DescriptionIndex index = index(file.toString());
        assertEquals(texts.size(), index.size());
        texts.forEach((each, text) -> assertEquals(Optional.of(text), index.text(each, "about " + each)));
        assertEquals(Optional.ofNullable(texts.get(name)), index.text(name, "about " + name));
        assertEquals(Optional.empty(), index.text(name, "something else"));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("ab1+.-")
                .ofMinLength(1)
                .ofMaxLength(4)
                .map(each -> "a" + each);
    }

    @Provide
    Arbitrary<Map<String, String>> files() {
        Arbitrary<String> line = Arbitraries.strings()
                .withChars("xyz öЖ.")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(each -> each.strip() + "!");
        Arbitrary<String> text = line.list().ofMinSize(1).ofMaxSize(4).map(lines -> String.join("\n", lines));
        return Arbitraries.maps(names(), text).ofMaxSize(12);
    }

    @Example
    void anotherFileIsNoIndex() {
        assertThrows(IOException.class, () -> DescriptionIndex.of(ByteBuffer.allocate(64)));
        assertThrows(IOException.class, () -> DescriptionIndex.of(ByteBuffer.allocate(3)));
    }
}

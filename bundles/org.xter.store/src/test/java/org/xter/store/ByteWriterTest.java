package org.xter.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ByteWriterTest {
    @Property(tries = 200)
    void writesWhatTheStreamOfThePlatformWrites(@ForAll List<Long> numbers, @ForAll String text) throws IOException {
        ByteWriter ours = new ByteWriter(0);
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        DataOutputStream theirs = new DataOutputStream(expected);
        for (long number : numbers) {
            ours.int8((int) number).int16((int) number).int32((int) number).int64(number);
            theirs.writeByte((int) number);
            theirs.writeShort((int) number);
            theirs.writeInt((int) number);
            theirs.writeLong(number);
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        ours.text(text).bytes(utf8).counted(utf8);
        theirs.writeInt(utf8.length);
        theirs.write(utf8);
        theirs.write(utf8);
        theirs.writeInt(utf8.length);
        theirs.write(utf8);
        assertArrayEquals(expected.toByteArray(), ours.toByteArray());
        assertEquals(expected.size(), ours.size());
        assertEquals(Digest.of(expected.toByteArray()), ours.digest());
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        ours.writeTo(copy);
        assertArrayEquals(expected.toByteArray(), copy.toByteArray());
    }
}

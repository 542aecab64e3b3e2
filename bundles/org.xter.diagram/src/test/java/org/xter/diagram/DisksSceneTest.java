package org.xter.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xter.diagram.layout.SavedLayout;
import org.xter.diagram.look.Tone;
import org.xter.diagram.scene.Room;
import org.xter.diagram.scene.Scene;
import org.xter.diagram.scene.SceneElement;
import org.xter.diagram.scene.SceneElement.Fill;
import org.xter.report.Cancellation;

class DisksSceneTest {
    private static Scene scene(String text) {
        return Diagrams.scene(new Page.Disks(), SampleEditions.input(text), SavedLayout.NONE, Cancellation.NEVER);
    }

    private static SceneElement.Segment segment(Scene scene, String id) {
        return (SceneElement.Segment) scene.get(id).orElseThrow(() -> new AssertionError("no " + id));
    }

    @Test
    void theBootMediumIsImplied() {
        Scene scene = scene(SampleEditions.office());
        assertTrue(scene.get("boot-medium").orElseThrow().facts().implied());
        assertTrue(segment(scene, "boot-medium.layers").facts().implied());
    }

    @Test
    void partitionsAreToScale() {
        Scene scene = scene("""
                disks:
                  - name: d
                    partitions:
                      - { name: a, size: 100 GiB }
                      - { name: b, size: 200 GiB }
                      - { name: c, size: 300 GiB }
                """);
        double a = segment(scene, "disks[d].partitions[a]").bounds().width();
        double c = segment(scene, "disks[d].partitions[c]").bounds().width();
        assertEquals(3, c / a, 0.05);
        assertFalse(segment(scene, "disks[d].partitions[c]").cut());
    }

    @Test
    void aSmallPartitionIsWideEnoughForItsNameAndTheLargestIsMarkedAsCut() {
        Scene scene = scene(SampleEditions.office());
        assertTrue(segment(scene, "disks[data].partitions[swap]").bounds().width() >= 48);
        assertFalse(segment(scene, "disks[data].partitions[swap]").cut());
        assertTrue(segment(scene, "disks[data].partitions[data]").cut());
    }

    @Test
    void whatVolumesClaimIsTheUsedPart() {
        Scene scene = scene(SampleEditions.office());
        SceneElement.Segment data = segment(scene, "disks[data].partitions[data]");
        // 80 GiB of the 432 GiB that are left of the least disk.
        assertEquals(data.bounds().width() * 80 / 432.0, data.used(), 1);
        assertEquals(-1, segment(scene, "disks[data].partitions[swap]").used());
    }

    @ParameterizedTest
    @CsvSource({"client, CIPHER_B", "vendor, CIPHER_A"})
    void anEncryptedPartitionHasAnInsetBoxOfItsHoldersColour(String holder, Tone tone) {
        Scene scene = scene(SampleEditions.office().replace("cipher: serpent-xts } }", "holder: " + holder + " } }"));
        SceneElement.Segment mail = segment(scene, "disks[data].partitions[mail]");
        assertEquals(tone, mail.lock().orElseThrow().tone());
        assertTrue(mail.bounds().contains(mail.lock().orElseThrow().bounds()));
        assertTrue(segment(scene, "disks[data].partitions[data]").lock().isEmpty());
    }

    @Test
    void whatNobodyTakesIsFree() {
        Scene scene =
                scene("disks:\n  - { name: d, match: { minimum: 10 GiB }, partitions: [{ name: a, size: 4 GiB }] }\n");
        assertEquals(Fill.FREE, segment(scene, "disks[d].free").fill());
        assertTrue(scene.table().rows().stream().anyMatch(row -> row.cells().contains("6.0 GiB")));
    }

    @Test
    void withoutDisksTheSceneSaysWhatThatMeans() {
        List<SceneElement.Note> router = scene("edition: { kind: router }").all(SceneElement.Note.class);
        assertTrue(router.get(0).text().contains("Router"));
        assertTrue(scene("edition: { kind: office }")
                .all(SceneElement.Note.class)
                .get(0)
                .text()
                .contains("RAM"));
    }

    @ParameterizedTest
    @CsvSource({
        // Mail can give swap all it does not need itself; what follows mail takes the rest and gives all but its
        // volume.
        "disks[data].partitions[swap], 8, 0, 67, true",
        "disks[data].partitions[mail], 60, 0, 412, true",
        "disks[data].partitions[data], 432, 80, -1, false"
    })
    void aPartitionSaysHowFarItsEndCanBeMoved(String id, long gib, long minimum, long maximum, boolean movable) {
        Room room = segment(scene(SampleEditions.office()), id).room().orElseThrow();
        assertEquals(gib << 30, room.bytes().orElseThrow());
        assertEquals(minimum, room.minimum() >> 30);
        assertEquals(maximum, room.maximum().isPresent() ? room.maximum().getAsLong() >> 30 : -1);
        assertEquals(movable, room.movable());
    }

    @ParameterizedTest
    @CsvSource({
        "'size: 10 GiB', '10.0 GiB'",
        "'size: 10 GiB, encryption: {}', '10.0 GiB'",
        "'size: 20 MiB, encryption: {}', '4.0 MiB'",
        "'size: 10 GiB, mount: /a', '4.0 GiB'",
        "'size: 3 GiB, mount: /a', '0 B'",
        "'mount: /a', '\u2265 94.0 GiB'",
        "'size: 10 GiB, mount: /b', unknown",
        "'size: 10 GiB, filesystem: none', unknown",
        "'size: 10 GiB, filesystem: swap', '0 B'"
    })
    void whatOfAPartitionIsUnusedIsSaidWhereItIsKnown(String partition, String unused) {
        String name = partition.contains("mount") ? partition.substring(partition.length() - 1) : "c";
        Scene scene = scene("""
                services:
                  - { name: s, volumes: [ { name: v, path: /v, partition: a, size: 6 GiB } ] }
                  - { name: t, volumes: [ { name: w, path: /w, partition: b } ] }
                disks:
                  - name: d
                    match: { minimum: 100 GiB }
                    partitions:
                      - { name: %s, %s }
                """.formatted(name, partition));
        assertEquals(unused, cells(scene, "disks[d].partitions[" + name + "]").get(5));
    }

    @ParameterizedTest
    @CsvSource({
        "'match: { minimum: 10 GiB }, partitions: [ { name: a, size: 4 GiB } ]', '6.0 GiB'",
        "'match: { minimum: 10 GiB }, partitions: [ { name: a } ]', '0 B'",
        "'partitions: [ { name: a, size: 4 GiB } ]', unknown",
        "'partitions: [ ]', unknown"
    })
    void whatOfADiskIsUnusedIsSaidWhereItIsKnown(String disk, String unused) {
        Scene scene = scene("disks:\n  - { name: d, " + disk + " }\n");
        assertEquals(unused, cells(scene, "disks[d]").get(5));
    }

    private static List<String> cells(Scene scene, String id) {
        return scene.table().rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow()
                .cells();
    }

    @Test
    void theTableTellsUsedLeastAndMost() {
        Scene scene = scene(SampleEditions.office());
        assertTrue(
                scene.table().rows().stream()
                        .anyMatch(row -> row.id().equals("disks[data].partitions[mail]")
                                && row.cells()
                                        .subList(3, 8)
                                        .equals(List.of("60.0 GiB", "", "60.0 GiB", "24.0 MiB", "412.0 GiB"))),
                () -> scene.table().toString());
        assertTrue(segment(scene, "boot-medium.layers").room().isEmpty());
    }
}

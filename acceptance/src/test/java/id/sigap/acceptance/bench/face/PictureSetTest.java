package id.sigap.acceptance.bench.face;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureSetTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderOfSetsIsReadSetBySet() throws IOException {
        pictures("lfw-100/ani", "1.jpg", "2.JPEG", "notes.txt");
        pictures("lfw-100/budi", "1.png");
        pictures("orl/s1", "1.pgm", "2.pgm");
        pictures("orl/s2", "1.pgm");
        pictures("orl/empty");
        List<PictureSet> sets = PictureSet.find(folder);
        assertEquals(List.of("lfw_100", "orl"), sets.stream().map(PictureSet::name).toList());
        assertEquals(List.of("ani", "budi"), sets.getFirst().people());
        assertEquals(3, sets.getFirst().shots().size());
        assertEquals(2, sets.getLast().people().size());
    }

    @Test
    void oneSetMayBeNamedItself() throws IOException {
        pictures("ani", "1.jpg", "2.jpg");
        pictures("budi", "1.jpg");
        assertEquals(1, PictureSet.find(folder).size());
    }

    @Test
    void labelsPutPeopleIntoGroups() throws IOException {
        pictures("ani", "1.jpg", "2.jpg");
        pictures("budi", "1.jpg");
        Files.writeString(folder.resolve(Labels.FILE), "person,sex,age\nani, f,20-29\nbudi,m,\nsomebody else,f,\n");
        List<Shot> shots = PictureSet.find(folder).getFirst().shots();
        assertEquals(Map.of("sex", "f", "age", "20-29"), shots.getFirst().groups());
        assertEquals(Map.of("sex", "m"), shots.getLast().groups());
    }

    @Test
    void labelsThatAreNotUnderstoodAreNamed() throws IOException {
        pictures("ani", "1.jpg", "2.jpg");
        pictures("budi", "1.jpg");
        Files.writeString(folder.resolve(Labels.FILE), "person,sex\nani\n");
        assertTrue(assertThrows(IllegalStateException.class, () -> PictureSet.find(folder)).getMessage().contains("line 2"));
        Files.writeString(folder.resolve(Labels.FILE), "name,sex\n");
        assertThrows(IllegalStateException.class, () -> PictureSet.find(folder));
    }

    @Test
    void whatCannotBeComparedIsRefused() throws IOException {
        assertThrows(IllegalStateException.class, () -> PictureSet.find(folder.resolve("nowhere")));
        assertThrows(IllegalStateException.class, () -> PictureSet.find(folder));
        pictures("set/ani", "1.jpg", "2.jpg");
        assertThrows(IllegalStateException.class, () -> PictureSet.find(folder), "one person");
        pictures("set/budi", "1.jpg");
        assertEquals(1, PictureSet.find(folder).size());
    }

    private void pictures(String person, String... names) throws IOException {
        Path place = Files.createDirectories(folder.resolve(person));
        for (String name : names) {
            Files.write(place.resolve(name), new byte[]{1});
        }
    }
}

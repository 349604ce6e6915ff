package id.sigap.acceptance.bench.face;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Pictures of people, one folder a person.
 *
 * @param name of the folder, as a part of the figures' names
 */
record PictureSet(String name, List<String> people, List<Shot> shots) {

    private static final int MOST_SETS = 20;
    private static final int MOST_PEOPLE = 20_000;
    private static final int MOST_SHOTS = 20_000;

    PictureSet {
        people = List.copyOf(people);
        shots = List.copyOf(shots);
    }

    /**
     * The sets below a folder, or the one that it is itself; by name.
     *
     * @throws IllegalStateException that says what is missing
     */
    static List<PictureSet> find(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException("there is no folder " + folder);
        }
        List<PictureSet> sets = new ArrayList<>();
        PictureSet itself = read(folder.toRealPath());
        if (!itself.shots.isEmpty()) {
            return List.of(itself.usable());
        }
        for (Path child : folders(folder, MOST_SETS)) {
            PictureSet set = read(child);
            if (!set.shots.isEmpty()) {
                sets.add(set.usable());
            }
        }
        if (sets.isEmpty()) {
            throw new IllegalStateException(folder + " holds neither folders of pictures (JPEG, PNG, PGM), one a person, nor sets of those");
        }
        return sets;
    }

    private static PictureSet read(Path folder) throws IOException {
        Map<String, Map<String, String>> labels = Labels.read(folder);
        List<String> people = new ArrayList<>();
        List<Shot> shots = new ArrayList<>();
        for (Path person : folders(folder, MOST_PEOPLE)) {
            String name = person.getFileName().toString();
            List<Path> files = pictures(person);
            if (!files.isEmpty()) {
                files.forEach(file -> shots.add(new Shot(people.size(), file, labels.getOrDefault(name, Map.of()))));
                people.add(name);
            }
            if (shots.size() > MOST_SHOTS) {
                throw new IllegalStateException(folder + " holds more than " + MOST_SHOTS + " pictures: measure a part of them");
            }
        }
        return new PictureSet(key(folder.getFileName().toString()), people, shots);
    }

    private PictureSet usable() {
        if (people.size() < 2 || shots.size() == people.size()) {
            throw new IllegalStateException("set " + name + ": two people, and two pictures of one of them, are the least that can be compared");
        }
        return this;
    }

    /** As a part of a figure's name. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }

    private static List<Path> folders(Path folder, int most) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory).sorted().limit(most).toList();
        }
    }

    private static List<Path> pictures(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(PictureFile::isOne).sorted().limit(MOST_SHOTS).toList();
        }
    }
}

package id.sigap.acceptance.bench.face;

import java.nio.file.Path;
import java.util.Map;

/**
 * One picture of a set.
 *
 * @param person number of the folder it lies in, from 0
 * @param groups what the labels say of that person, by column; empty where they say nothing
 */
record Shot(int person, Path file, Map<String, String> groups) {
}

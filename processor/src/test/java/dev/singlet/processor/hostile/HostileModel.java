package dev.singlet.processor.hostile;

import javax.tools.JavaFileObject;

/**
 * A random model, whole in one file and in a package of its own.
 *
 * @param path of the file
 * @param text of the file
 */
record HostileModel(String path, String text) {

    JavaFileObject source() {
        return MemoryFiles.source(path, text);
    }

    /** Returns the folder of what is generated for it. */
    String folder() {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}

package dev.singlet.processor.write;

import com.squareup.javapoet.JavaFile;
import java.util.regex.Pattern;
import javax.lang.model.util.Elements;

/** A type of a package hides that of {@code java.lang} which has its name, except from files that import the latter. */
public final class JavaLangImports {

    private static final Pattern IMPORT = Pattern.compile("^import java\\.lang\\.(\\w+);$", Pattern.MULTILINE);

    private final Elements elements;

    /** Asks for what else is in a package. */
    public JavaLangImports(Elements elements) {
        this.elements = elements;
    }

    /**
     * Returns the file, with its imports of {@code java.lang} if its package hides one of them. The package is asked for
     * these names only, since javac would compile everything in it to list them all.
     */
    public JavaFile addedTo(JavaFile file) {
        JavaFile imported = file.toBuilder().skipJavaLangImports(false).build();
        String prefix = file.packageName.isEmpty() ? "" : file.packageName + ".";
        boolean isHidden = IMPORT.matcher(imported.toString())
                .results()
                .anyMatch(found -> elements.getTypeElement(prefix + found.group(1)) != null);
        return isHidden ? imported : file;
    }
}

package dev.example.wiki;

import dev.singlet.runtime.AttributeCodec;
import dev.singlet.runtime.EntityCodec;
import dev.singlet.runtime.GeneratedValues;
import dev.singlet.runtime.ItemReader;
import dev.singlet.runtime.ItemWriter;
import dev.singlet.runtime.Violations;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Converts between {@link WikiPage} and its item.
 */
@NullMarked
@Generated("dev.singlet.processor.SingletProcessor")
public final class WikiPageCodec extends EntityCodec<WikiPage, WikiPageKey> {
    /**
     * The only instance.
     */
    public static final WikiPageCodec INSTANCE = new WikiPageCodec();

    private WikiPageCodec() {
        super("WikiPage", WikiPage.class);
    }

    @Override
    public void write(WikiPage wikiPage, ItemWriter item) {
        item.put("title", wikiPage.title(), AttributeCodec.STRING);
        item.put("text", wikiPage.text(), AttributeCodec.STRING);
        item.put("v", wikiPage.revision(), AttributeCodec.LONG);
    }

    @Override
    public WikiPage read(ItemReader item) {
        return new WikiPage(
                item.get("title", AttributeCodec.STRING),
                item.get("text", AttributeCodec.STRING),
                item.lockVersion("v"));
    }

    @Override
    public void writeIndexKeys(WikiPage wikiPage, ItemWriter item) {
        // There is no index on this type of item.
    }

    @Override
    public WikiPageKey keyOf(WikiPage wikiPage) {
        return WikiPageKey.of(wikiPage);
    }

    @Override
    public WikiPageKey parseKey(String partition, @Nullable String sort) {
        return WikiPageKey.parse(partition, Objects.requireNonNull(sort, "sort"));
    }

    @Override
    public String versionAttribute() {
        return "v";
    }

    @Override
    public @Nullable Long versionOf(WikiPage wikiPage) {
        return wikiPage.revision();
    }

    @Override
    public WikiPage complete(WikiPage wikiPage, GeneratedValues generated) {
        return new WikiPage(
                wikiPage.title(),
                wikiPage.text(),
                generated.version(wikiPage.revision()));
    }

    @Override
    public void validate(WikiPage wikiPage, Violations violations) {
        checkTitle(wikiPage.title(), violations);
        checkText(wikiPage.text(), violations);
        violations.version("revision", wikiPage.revision());
    }

    static void checkTitle(String title, Violations violations) {
        violations.required("title", title);
    }

    static void checkText(String text, Violations violations) {
        violations.required("text", text);
    }
}

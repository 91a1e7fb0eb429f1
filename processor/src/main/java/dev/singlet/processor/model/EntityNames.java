package dev.singlet.processor.model;

import com.squareup.javapoet.ClassName;

/**
 * The names of what is generated for an entity.
 *
 * @param repository such as {@code ChatRepository}
 * @param key such as {@code ChatKey}
 * @param draft such as {@code ChatDraft}
 * @param update such as {@code ChatUpdate}
 * @param paths such as {@code ChatPaths}, if the entity has documents, lists or maps
 * @param fields such as {@code ChatFields}
 * @param codec such as {@code ChatCodec}
 * @param accessor the method of the table class, such as {@code chats}
 */
public record EntityNames(
        ClassName repository,
        ClassName key,
        ClassName draft,
        ClassName update,
        ClassName paths,
        ClassName fields,
        ClassName codec,
        String accessor) {}

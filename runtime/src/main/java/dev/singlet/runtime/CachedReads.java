package dev.singlet.runtime;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/**
 * Sends reads by the client of a cache. Such a client has a protocol of its own and calls no interceptors, so its
 * requests have no configuration, and are counted here.
 */
record CachedReads(Reads client, AttemptLog attempts) implements Reads {

    private static final @Nullable AwsRequestOverrideConfiguration NONE = null;

    @Override
    public CompletableFuture<GetItemResponse> get(GetItemRequest request) {
        attempts.countRequest();
        return client.get(request.copy(plain -> plain.overrideConfiguration(NONE)));
    }

    @Override
    public CompletableFuture<BatchGetItemResponse> batchGet(BatchGetItemRequest request) {
        attempts.countRequest();
        return client.batchGet(request.copy(plain -> plain.overrideConfiguration(NONE)));
    }
}

package dev.singlet.runtime;

import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/** The reads by key: all that a cache may answer. */
interface Reads {

    CompletableFuture<GetItemResponse> get(GetItemRequest request);

    CompletableFuture<BatchGetItemResponse> batchGet(BatchGetItemRequest request);
}

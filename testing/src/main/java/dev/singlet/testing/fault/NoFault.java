package dev.singlet.testing.fault;

import java.io.IOException;
import software.amazon.awssdk.http.HttpExecuteResponse;

/** Lets the request pass. A type of its own, so that clients can tell it and not touch such a request. */
enum NoFault implements Fault {
    INSTANCE;

    @Override
    public HttpExecuteResponse apply(FaultyRequest request) throws IOException {
        return request.call();
    }
}

package dev.singlet.testing;

/** Uses two servers, the second in a thread that outlives main, and closes none. */
final class ForgetfulProgram {

    private ForgetfulProgram() {}

    public static void main(String[] arguments) {
        ClosingProgram.use(LocalDynamoDb.embedded());
        new Thread(() -> ClosingProgram.use(LocalDynamoDb.embedded())).start();
    }
}

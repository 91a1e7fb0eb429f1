package dev.singlet.sample.chat.local;

/** What to try with a running server. */
final class CurlExamples {

    private CurlExamples() {}

    static String text(int port) {
        return """
                The Lambda's routes are served on http://localhost:%1$d, on a table in memory. Ctrl-C ends it.
                What follows "Bearer" is taken for the user.

                  api=http://localhost:%1$d
                  auth='authorization: Bearer alice'
                  json='content-type: application/json'

                  curl -i -H "$auth" -H "$json" $api/chats -d '{"name":"Trip"}'
                  curl -s -H "$auth" "$api/chats?limit=20"

                  chat=$api/chats/...            # the location of the first answer
                  curl -s -H "$auth" $chat
                  curl -s -H "$auth" -H "$json" $chat/messages -d '{"role":"USER","content":"Lisbon in May?"}'
                  curl -s -H "$auth" "$chat/messages?limit=2"
                  curl -s -H "$auth" -H "$json" -X PATCH $chat -d '{"name":"Lisbon"}'

                  message=$chat/messages/...     # createdAt/messageId
                  curl -s -H "$auth" -H "$json" -X PATCH $message -d '{"content":"Porto?","reasoningContent":null}'
                  curl -i -H "$auth" -X DELETE $message
                  curl -i -H "$auth" -X DELETE $chat

                  curl -s -H 'authorization: Bearer mallory' -H "$json" -X PATCH $chat -d '{"name":"Mine"}'
                """.formatted(port);
    }
}

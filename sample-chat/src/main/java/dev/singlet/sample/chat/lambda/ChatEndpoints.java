package dev.singlet.sample.chat.lambda;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.singlet.sample.chat.Chat;
import dev.singlet.sample.chat.ChatMessage;
import dev.singlet.sample.chat.lambda.Bodies.ChatName;
import dev.singlet.sample.chat.lambda.Bodies.Listing;
import dev.singlet.sample.chat.lambda.Bodies.MessageText;
import dev.singlet.sample.chat.lambda.Bodies.NewMessage;
import dev.singlet.sample.chat.service.ChatService;

/** What the routes do: take a request apart, call the service, and put its result into a response. */
final class ChatEndpoints {

    private static final int CHATS_PER_PAGE = 20;
    private static final int MESSAGES_PER_PAGE = 50;

    private final ChatService service;

    ChatEndpoints(ChatService service) {
        this.service = service;
    }

    APIGatewayV2HTTPResponse answer(Route route, Request request) {
        return switch (route) {
            case CREATE_CHAT -> createChat(request);
            case LIST_CHATS -> listChats(request);
            case GET_CHAT -> getChat(request);
            case RENAME_CHAT -> renameChat(request);
            case DELETE_CHAT -> deleteChat(request);
            case CREATE_MESSAGE -> createMessage(request);
            case LIST_MESSAGES -> listMessages(request);
            case EDIT_MESSAGE -> editMessage(request);
            case DELETE_MESSAGE -> deleteMessage(request);
        };
    }

    private APIGatewayV2HTTPResponse createChat(Request request) {
        Chat chat = service.createChat(
                request.userId(), request.body(ChatName.class).name());
        return Responses.created("/chats/" + chat.chatId(), chat);
    }

    private APIGatewayV2HTTPResponse listChats(Request request) {
        return Responses.ok(Listing.of(service.chats(request.userId(), request.page(CHATS_PER_PAGE))));
    }

    private APIGatewayV2HTTPResponse getChat(Request request) {
        return service.getChat(request.userId(), request.chatId())
                .map(Responses::ok)
                .orElseGet(() -> Responses.problem(Problem.CHAT_NOT_FOUND));
    }

    private APIGatewayV2HTTPResponse renameChat(Request request) {
        String name = request.body(ChatName.class).name();
        return Responses.ok(service.renameChat(request.userId(), request.chatId(), name));
    }

    private APIGatewayV2HTTPResponse deleteChat(Request request) {
        service.deleteChat(request.userId(), request.chatId());
        return Responses.noContent();
    }

    private APIGatewayV2HTTPResponse createMessage(Request request) {
        NewMessage body = request.body(NewMessage.class);
        ChatMessage message = service.createMessage(
                request.userId(), request.chatId(), body.role(), body.content(), body.reasoningContent());
        return Responses.created(
                "/chats/" + message.chatId() + "/messages/" + message.createdAt() + "/" + message.messageId(), message);
    }

    private APIGatewayV2HTTPResponse listMessages(Request request) {
        return Responses.ok(
                Listing.of(service.messages(request.userId(), request.chatId(), request.page(MESSAGES_PER_PAGE))));
    }

    private APIGatewayV2HTTPResponse editMessage(Request request) {
        MessageText text = request.body(MessageText.class);
        return Responses.ok(
                service.editMessage(request.userId(), request.message(), text.content(), text.reasoningContent()));
    }

    private APIGatewayV2HTTPResponse deleteMessage(Request request) {
        service.deleteMessage(request.userId(), request.message());
        return Responses.noContent();
    }
}

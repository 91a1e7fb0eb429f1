package dev.example.shop;

import dev.singlet.annotation.ItemCollection;

@ItemCollection(partition = "USER#{userId}")
public sealed interface UserActivity extends ShopItem permits User, UserActivity.Purchase {

    /** What costs money; members of members are members. */
    sealed interface Purchase extends UserActivity permits Order, Refund {}
}

// States that the proof must not pass by: the solver has to reach each from a reset.

    always @* begin : covers
        // A channel has all entries, and an arrival finds none left.
        assert (lengths[`LENGTH(0)] != ENTRIES);
        assert (!exhausted_1);
        // An entry is used again.
        assert (!(insert_2 && next_2 == CHANNELS && !fresh_left && used_mark[CHANNELS]));
        // A departure takes several away, and one the head that the one before it left.
        assert (leaving < 2);
        assert (!(found && found_at[8 + SPACING] && departure_channel_8 == 0));
        // An expiry takes a head away, and one finds it gone.
        assert (!(took_8 && found));
        assert (!(took_8 && !found));
    end
